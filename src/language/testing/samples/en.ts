import type { LanguageSample } from '../language-samples.js';

export const sample: LanguageSample = {
  labels: {
    accept: `Accept
      Begin using cookies
      Accept and finish
      Agree & submit
      Accept all without exception
      Grant
      Grant access
      Finish and allow everything
      Accept all
      Accept All Cookies
      ACCEPT ALL
      I accept
      I agree
      Agree
      Agree and close
      Accept and close
      Accept & continue
      Agree & Continue to site
      Allow all
      Allow all cookies
      Allow cookies
      Allow
      Yes, I agree
      Yes, accept all
      Accept the updated terms
      I agree to the Terms of Service
      Accept optional cookies
      Accept additional cookies
      Accept recommended settings
      Enable all
      Consent
      I consent
      Give consent
      Opt in
      Turn on
      OK
      Okay, thanks
      Got it
      Got it!
      Understood
      I understand
      Sounds good
      That's OK
      I'm OK with that
      Continue
      Yes
      Yes, please
      OK, don't show again
      Accept all and save
      → Accept
      ✓ Accept all
      Ac­cept
      Accept all cookies
      Agree to all
      Accept cookies on this website
      Allow all but marketing
      Accept and join
      Accept changes
      Consent to all
      Accept All & Continue
      Accept everything
      I agree to all
      Agree to everything
      Yes, allow all
      Let's go
      Accept all and visit the site
      Yes I'm happy
      I'm happy with all cookies
      Allow all and continue
      Accept and proceed
      Yes, that's fine
      Okay
      Ok, got it
      Alright!
      Turn on personalisation
      Enable personalised ads
      Yes, share my data
      Share my data
      Allow tracking
      Accept Terms
      Accept new terms
      I accept the terms
      Agree to terms
      Yes, keep me updated
      Consent to tracking
      Approve all
      Accept & close
      Accept optional
      Consent and continue
      Yes, use my data
      Help improve the model
      Accept All Cookies and Continue
      I'm okay with cookies
      Enable analytics
      Allow cookies and continue
      Accept 🍪
      Accept cookies & proceed
      Yes, I consent
      Opt me in`,
    decline: `Refuse consent
      Stop using my data
      Finish without any of these
      Finish without sharing
      Finish without it
      Continue without any of these
      Save without these
      Done without them
      Play without sharing
      Next without sharing
      Carry on without either
      Go on without anything
      Proceed without any of this
      Save with everything off
      Leave them all off
      Keep it to myself
      Neither of these
      Send nothing
      Skip all of these
      Withhold consent
      Withhold my consent
      Deny consent
      Close without cookies
      Go on without
      Reject cookies that are not strictly necessary
      Dismiss all
      No, keep my chats out
      No, keep my data private
      Accept only necessary
      Only necessary
      Only necessary cookies
      Continue without accepting
      Continue without accepting →
      Continue without agreeing
      Continue without consent
      Reject all
      Reject All Cookies
      Reject
      Decline
      Decline all
      No thanks
      No, thanks
      No, thank you
      No
      Don't allow
      Don’t allow
      Dont allow
      I do not agree
      I don't agree
      Do not accept
      NOT accept
      I do not consent
      Use necessary cookies only
      Essential only
      Essential cookies only
      Accept essential cookies
      Accept necessary only
      Allow necessary cookies
      Strictly necessary only
      Required only
      Accept only required cookies
      Continue with essential cookies
      Continue with necessary cookies only
      Disagree
      Disagree and close
      Refuse
      Refuse all
      Deny
      Deny all
      Reject optional cookies
      Decline optional cookies
      Reject non-essential
      Reject non-essential cookies
      I decline non-essential purposes
      Reject all and close
      Reject and close
      Close without accepting
      Opt out
      Opt-out
      Do not sell my personal information
      Don't share
      Turn off
      Keep it off
      Disable all
      Functional only
      No, only necessary
      Reject unnecessary cookies
      Save only necessary
      Object to all
      Refuse non-essential cookies
      No, I don't want that
      Only technically required cookies
      I refuse
      Reject all except necessary
      Reject All Cookies and Continue
      Decline cookies
      Do not consent
      I don't consent
      No, do not share my data
      Don't use my data
      Do not train on my data
      Don't accept
      No cookies please
      Continue with only essential cookies
      Proceed with necessary cookies only
      Only essential
      Just the essentials
      Just necessary cookies
      Strictly necessary cookies only
      Necessary cookies only
      Accept only essential cookies
      Allow only necessary
      Allow essential only
      Reject all optional
      Reject non-necessary cookies
      Reject additional
      No, I disagree
      I disagree
      Opt out of all
      Opt out of sale
      Do Not Sell or Share My Personal Information
      No, keep it private
      Keep my data private
      Don't allow tracking
      Ask app not to track
      Deny non-essential
      Refuse optional cookies
      Decline and continue
      Decline and close
      Use only necessary cookies
      Disallow all
      Block all
      Reject & close
      I do not accept
      No, don't allow
      Exclude my data
      Don't help improve
      Not interested
      Reject everything
      Decline everything
      Turn all off
      Accept required only
      Continue without cookies
      Continue without tracking
      Use site without tracking
      Without consent
      No consent
      Allow none
      None`,
    manage: `Manage options
      Manage cookies
      Manage preferences
      Manage my cookies
      Preferences
      Cookie settings
      Cookies Settings
      Settings
      Customise
      Customize
      Customise settings
      Customize choices
      Learn more about your choices
      More options
      Let me choose
      Choose cookies
      Change settings
      Adjust settings
      Configure
      Set preferences
      Privacy settings
      Privacy preferences
      Your privacy choices
      Manage choices
      Show purposes
      View preferences
      Cookie preferences
      No, manage settings
      No, adjust
      Options
      Show details
      I want to choose
      Open settings
      Personalise my choices
      Advanced settings
      Update your settings
      Cookie Preferences
      Manage Cookies Preferences
      Manage settings
      Manage privacy
      Manage consent
      Show preferences
      View options
      View settings
      See options
      See all options
      More choices
      Let me decide
      I'd like to choose
      Customize cookies
      Customise preferences
      Cookie options
      Choose which cookies to accept
      Select cookies
      Pick cookies
      Set cookie preferences
      Edit preferences
      Edit settings
      Go to settings
      Privacy options
      Privacy controls
      Manage your privacy
      Set your preferences
      Review settings
      Modify settings
      Manage or reject cookies
      Learn more and customise
      Change cookie settings
      Adjust preferences
      Personalise
      Configure preferences
      Details
      Cookie details
      Your choices
      Manage trackers`,
    save: `Save
      Save without changes
      Save preferences
      Save settings
      Save and close
      Save & exit
      Confirm my choices
      Confirm choices
      Confirm selection
      Allow selection
      Accept selected
      Accept selection
      Accept selected cookies
      Allow selected
      Agree to selected
      Submit preferences
      Apply
      Confirm
      Use selected cookies
      Save my choices
      Continue with selected cookies
      Accept my choices
      Save changes to my preferences
      Done
      Save & Close
      Save my preferences
      Save and continue
      Save choices
      Confirm my preferences
      Confirm and close
      Confirm My Choice
      Allow my selection
      Accept current selection
      Accept my selection
      Continue with my selection
      Submit choices
      Apply settings
      Apply my choices
      Save cookie settings
      Save selected
      Use selected
      OK, save
      Accept selected only
      Save & Accept`,
    close: `×
      ✕
      ✖
      X
      Close
      Dismiss
      Close this dialog
      Close cookie banner
      Hide this message
      Close banner
      Cancel
      Close this notice
      Close window
      Dismiss banner
      Close cookie notice
      Close cookie settings
      Hide
      Close ×
      Close modal
      Close preferences`,
    defer: `Not now
      Later
      Remind me later
      Ask me again
      Ask me later
      Skip for now
      Maybe later
      Remind me tomorrow
      Decide later
      Not right now
      No, not now
      Skip
      Not now, thanks
      I'll decide later
      Maybe another time
      Remind me in 7 days
      Ask me tomorrow
      Do it later
      Skip this step
      Not yet
      Later, thanks
      Remind me next time
      Postpone
      Snooze`,
    'policy-link': `Privacy policy
      Privacy Policy.
      Learn more
      Terms
      Terms of Service
      Terms & Conditions
      Cookie policy
      Cookie Notice
      Read more
      More information
      Find out more
      Read our privacy policy
      See our cookie policy
      Imprint
      Legal notice
      How we use cookies
      About cookies
      Vendor list
      Our partners
      Privacy notice
      Learn more about how we use your data
      Privacy
      Cookies Policy
      Cookie Declaration
      Privacy & Cookies
      Privacy and Cookie Policy
      Terms and Conditions
      Terms of Use
      See details in our privacy policy
      Read the cookie policy
      View our partners
      List of partners (vendors)
      View vendors
      What are cookies?
      Learn more about cookies
      More about cookies
      Find out how we use cookies
      Data protection
      Legal information
      Privacy Statement`,
    other: `Reject all and subscribe
      Start using the app
      Pay to refuse
      Reject and subscribe for €3.99
      Subscribe to reject
      Buy now
      Add to cart
      Sign in
      Subscribe
      Log in
      Create account
      Sign up
      Search
      Download
      Home
      Checkout
      acceptable use
      Accept payments
      Accept invitation
      Continue shopping
      Continue reading
      Decline invitation
      Withdraw consent
      Revoke consent
      Accept or reject
      By clicking accept you agree to our use of cookies and to the terms of service of this website
      Next
      Back
      Delete
      Delete account
      Apply now
      Apply filters
      Confirm order
      Share on Facebook
      Save for later
      Save recipe
      Select your seat
      Change password
      Allow comments
      Facebook
      Contact us today for a quote
      Play video
      Show menu
      Select language
      English
      Rejected applications
      Disagreeable people
      Agreement
      Start free trial
      Continue with Google
      Continue as guest
      Sign in with Apple
      Get started
      View cart
      Track order
      Track my parcel
      Report
      Share
      Like
      Send
      Submit review
      Post comment
      Accept offer
      Reject offer
      Accept call
      Accept friend request
      Cancel order
      Cancel subscription
      Enable two-factor authentication
      Clear all
      Expand all
      Read article
      Next slide
      English (UK)
      Subscribe now
      Subscribe without ads
      Become a member
      Donate
      Try again
      Reload
      Open menu
      Delete all cookies recipe
      Cookie recipes
      Book a table
      Contact
      Careers`,
  },
  texts: {
    cookies: `We and our partners use cookies and similar technologies.`,
    training: `Your chats may be used to train our models.`,
    terms: `We have updated our terms of service.`,
    marketing: `Would you like to receive marketing emails about special offers?`,
    access: `May we use your location?
      Allow us to send you notifications`,
  },
};
