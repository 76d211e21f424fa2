/** English. */
import { agreeing, denying } from '../../../src/lint/define-rule.js';

export const en = {
  wordings: {
    /** Looks like going on and is not. */
    other: [
      'by using (the|these|our|your|) (button|buttons|link|links|switches|switch|toggles|controls|settings|form|options|panel|cookies|technologies|tool)',
      'if you (stay|remain) (logged|signed|subscribed)',
    ],
    /** Both in one: that going on counts. */
    goingOnCounts: [
      '(scrolling|browsing|navigating|swiping|staying|visit|use) … (means|implies|constitutes|indicates|signifies|equals) … (consent|agreement|acceptance|permission)',
    ],
    /** Using the site, which nobody who reads the notice can help doing. */
    goingOn: [
      'by (using|visiting|browsing|navigating|scrolling|surfing|swiping|staying|remaining|interacting)',
      'by (entering|accessing|viewing|reading) (this|the|our|these) (site|website|page|pages|app|service|services|platform|shop|portal|article)',
      'by (accessing|viewing) (and|or) using',
      'by your (continued|further|ongoing|continuing|) (use|usage|visit|browsing|navigation)',
      'by (continuing|continued|carrying on|keeping|going on|proceeding) (to|with) (use|using|browse|browsing|visit|navigate|access|read|scroll|surf|view|your visit|your browsing|your session)',
      'by (continuing|carrying on|proceeding|continued) (your|on|past|into|through|without|and not)',
      'by (continuing|proceeding) (the|our|this) (visit|browsing|site)',
      '(or|and) by (continuing|browsing|scrolling|navigating|proceeding)',
      '(or|and|otherwise) (continuing|proceeding) (to|with|your|on|otherwise|browsing)',
      '(or|and) (scrolling|browsing|navigating) (this|our|down|further|on|through|past)',
      'if you (continue|carry on|keep|go on) (to use|using|to browse|browsing|to visit|visiting|navigating|to navigate|scrolling|reading|to access|to scroll|your visit|on this)',
      'if you (continue|carry on|go on|proceed) without',
      'if you (browse|scroll|use|visit|navigate|stay|remain|swipe)',
      'when you (browse|scroll|use|visit|navigate|continue to use|continue using)',
      '(your|the) (continued|further|ongoing|continuing) (use|usage|browsing|visit|navigation)',
      '(continued|further|continuing) (use|usage|browsing|navigation|visiting)',
      'continuing (to use|using|to browse|browsing|to navigate|navigating|to visit|to scroll|your visit|on this|on our)',
      '(scrolling|browsing|navigating|swiping|staying) … (means|implies|counts|constitutes|indicates|signifies|equals)',
      '(use|using) … (site|website|app|service*|platform|page) … (means|implies|constitutes|indicates|signifies|counts)',
      '(your|a) visit … (means|implies|constitutes)',
      '(take|treat|regard|count|consider) your (visit|use|stay|browsing|continued)',
      '(clicking|tapping|clicks|click) (anywhere|elsewhere|any link|on any link|a link|on a link|any element)',
      'carrying on (browsing|using|without)',
      'as you (browse|continue|scroll)',
      'while (you are|you re) (on|using|browsing)',
    ],
    /** "By continuing": going on, or pressing the button of that name. */
    goingOnOrPressing: [
      'by (continuing|proceeding|carrying on|going further|going ahead|going on)',
      'if you (continue|proceed|carry on|go on)',
      'when you continue',
    ],
    silence: [
      'if you (do|say|change|choose|select) nothing',
      'if you take no action',
      'if you (do not|don t|have not|haven t) … (object|respond|reply|opt|opted|act|answer|choose|chosen|change|changed|decide|decided|react|tell|unsubscribe|decline|declined|reject|refuse|say|select|turn|switch|disable|hear|click|withdraw|make)',
      'unless you … (object|opt|tell|say|choose|decline|reject|refuse|unsubscribe|change|turn|switch|disable|contact|notify|withdraw|click|select|let us know)',
      'without (an|any|your|) objection',
      '(by|) doing nothing',
      '(by|) taking no action',
      '(silence|inaction|inactivity)',
      '(no|a missing) (response|answer|reply|objection)',
      'if we (do not|don t) hear',
      '(if you|by) (ignore|ignoring|not responding|not objecting|not opting out|not replying|not answering)',
    ],
    /** What silence sets going. */
    proceeds: [
      '(will|may|shall|can) … (used|shared|turned on|switched on|enabled|activated|processed|collected|included|sold|combined|analysed|analyzed|set|placed|accepted|applied|using|trained)',
      'we (will|ll|may|shall|can|are going to|plan to) … (use|using|share|turn|switch|enable|activate|process|collect|set|place|include|apply|train|add|sell|opt|accept)',
      '(stays|remains|stay|remain|is|are) (switched on|turned on|enabled|active|activated|opted in|on)',
    ],
    ...agreeing.en,
  },
  denials: {
    /** What silence leaves as it is. */
    leavesOff: [
      '(will|shall|may|can|are|is|do|does) not',
      '(won|don|isn|aren|can|doesn) t (be|use|share|set|store|place|collect|process|train|switch|turn|change)',
      'cannot',
      '(stay|stays|remain|remains|leave|leaves|left|keep|keeps|kept|switched|turned) … off',
      'only … (necessary|essential|required|needed)',
      'nothing (changes|happens|is|will|of)',
      'no (cookies|data|tracking|consent|analytics)',
      '(ask|remind) (you|) … (again|later)',
      '(stay|stays|remain|remains) (as it is|as they are|unchanged|the same|disabled|inactive)',
      'as (a|) (no|refusal)',
      '(declined|refused|rejected|disabled)',
      'legitimate (interest|interests)',
    ],
    ...denying.en,
  },
  objects: {
    data: [
      'cookie*',
      '(data|tracking|trackers|tracker|advertising|ads|analytics|personalisation|personalization|profiling|technologies|pixels|marketing|newsletter|newsletters|e-mails|emails|chats|conversations|messages|photos|location)',
      '(training|train)',
      'personal information',
    ],
    policy: ['(privacy|cookie|cookies) (policy|notice|statement|policies)'],
    contract: [
      'terms',
      '(our|the|these|all|updated|new) conditions',
      '(user|licence|license|customer) agreement',
      'rules',
      'guidelines',
    ],
    /** The name of a button that goes on. */
    goOn: ['continue', 'proceed', 'carry on', 'go on', 'next'],
  },
};
