import type { Lexicon } from '../lexicon.js';

export const en: Lexicon = {
  code: 'en',
  name: 'English',
  stopWords: [
    'the', 'and', 'of', 'to', 'is', 'are', 'be', 'we', 'our', 'you', 'your', 'with', 'for', 'this', 'that',
    'these', 'by', 'can', 'may', 'will', 'have', 'has', 'from', 'which', 'when', 'how', 'or', 'not', 'it',
    'as', 'at', 'more', 'about', 'any', 'some', 'use', 'us', 'if', 'they', 'their', 'other', 'my', 'me',
  ],
  labels: {
    accept: [
      'accept', 'accepts', 'accepting', 'accepted', 'agree', 'agrees', 'agreed', 'agreeing', 'allow', 'allowing',
      'allowed', 'consent', 'i consent', 'give consent', 'permit', 'approve', 'authorise', 'authorize', 'opt in',
      'opt me in', 'enable', 'activate', 'turn on', 'turn it on', 'switch on', 'count me in', 'i am in', "i'm in",
      'say yes', 'help improve', 'help us improve',
    ],
    acknowledge: [
      'ok', 'okay', 'k', 'got it', 'i got it', 'gotcha', 'understood', 'i understand', 'understand', 'alright',
      'all right', 'fine', "that's fine", 'that is ok', "that's ok", "i'm ok with that", 'i am ok with that',
      'fine with me', 'sounds good', 'sure', 'great', 'yes', 'yep', 'yes please', 'continue', 'proceed', 'go ahead',
      'acknowledge', 'i acknowledge', 'happy with that', "i'm fine with that", "i'm happy with this", 'carry on',
      'keep browsing', 'go on',
    ],
    decline: [
      'decline', 'declines', 'declining', 'declined', 'reject', 'rejects', 'rejecting', 'refuse', 'refuses',
      'refusing', 'deny', 'denying', 'disagree', 'disallow', 'opt out', 'opt me out', 'opting out', 'object',
      'i object', 'no thanks', 'no thank you', 'no thankyou', 'nope', 'no way', 'disable', 'deactivate', 'turn off',
      'turn it off', 'switch off', 'keep it off', 'keep off', 'leave off', 'leave it off', 'block', 'say no',
      "i'd rather not", 'rather not', 'not interested', 'without consent', 'functional only', 'only functional', 'functional cookies only', 'do not sell', "don't sell", 'do not share', "don't share",
      'do not track', "don't track", 'count me out', 'keep … private',
    ],
    no: ['no'],
    negation: ['not', 'do not', "don't", 'dont', 'does not', 'never', 'without', "won't", 'will not', "can't", 'cannot'],
    process: [
      'use', 'using', 'sell', 'selling', 'share', 'sharing', 'track', 'tracking', 'process', 'processing', 'train',
      'training', 'collect', 'collecting', 'send', 'sending', 'store', 'set', 'receive', 'contact', 'profile', 'show me',
      'disclose', 'personalise my', 'personalize my', 'want',
    ],
    all: ['all', 'everything', 'every', 'any', 'each'],
    only: ['only', 'just', 'solely', 'exclusively'],
    except: ['but', 'except', 'except for', 'other than', 'apart from', 'besides'],
    necessary: [
      'necessary', 'strictly necessary', 'essential', 'essentials', 'strictly essential', 'required', 'mandatory',
      'technical', 'technically necessary', 'technically required', 'needed', 'basic', 'minimal', 'minimum', 'bare minimum',
      'indispensable', 'obligatory', 'strictly required', 'basics', 'crucial', 'imperative',
    ],
    optional: [
      'optional', 'non essential', 'nonessential', 'non necessary', 'not necessary', 'unnecessary', 'non required',
      'not required', 'not essential', 'inessential', 'additional', 'extra', 'non mandatory', 'non technical', 'non functional',
    ],
    selection: [
      'selection', 'selections', 'selected', 'chosen', 'choice', 'choices', 'my choice', 'my choices', 'checked', 'ticked',
      'current selection',
    ],
    settings: [
      'consent settings', 'consent preferences', 'consent options', 'consent choices', 'consent manager', 'settings', 'setting', 'preferences', 'preference', 'options', 'option', 'controls', 'privacy controls', 'preference center',
      'preference centre', 'privacy center', 'privacy centre', 'configuration', 'cookie tool', 'cookies settings',
      'consent tool', 'privacy choices', 'ad choices', 'adchoices', 'configurations',
    ],
    manage: [
      'manage', 'managing', 'customise', 'customize', 'customising', 'customizing', 'custom', 'personalise', 'personalize',
      'configure', 'adjust', 'adapt', 'change', 'edit', 'modify', 'update', 'choose', 'let me choose', 'i want to choose', 'select',
      'pick', 'i want to decide', 'let me decide', 'decide for myself', 'decide', 'set up', 'set', 'set your', 'tailor',
      'fine tune', 'control', 'individual', 'individually', 'advanced', 'take control', 'more choices',
      'choose for myself', 'manage consent', 'manage consents', 'customise consent', 'customize consent', 'change consent', 'change your consent', 'update consent', 'choose what', 'other options',
    ],
    view: ['view', 'show', 'see', 'open', 'review', 'read', 'display', 'go to'],
    details: ['details', 'detail', 'purposes', 'show details', 'show purposes', 'view purposes', 'see details', 'more details'],
    save: ['save', 'saving', 'confirm', 'apply', 'submit', 'done', 'finish', 'store my', 'keep my', 'set my'],
    close: [
      'close', 'dismiss', 'hide', 'cancel', 'exit', 'x', 'close this', 'go away', 'collapse', 'close banner', 'close dialog',
    ],
    defer: [
      'not now', 'not right now', 'not yet', 'not today', 'later', 'maybe later', 'remind me', 'remind me later',
      'remind me tomorrow', 'remind me again', 'remind me in', 'ask later', 'ask me later', 'ask me again', 'ask again', 'ask me again later',
      'ask me tomorrow', 'ask again later', 'decide later', 'do this later', 'do it later', 'skip', 'skip for now', 'skip this',
      'skip this step', 'not for now', 'no not now', 'snooze', 'another time', 'some other time', 'next time', 'ask me next time', 'postpone',
    ],
    withdraw: [
      'withdraw', 'withdraw consent', 'withdraw my consent', 'revoke', 'revoke consent', 'revoke my consent', 'revocation',
      'withdrawal', 'change or withdraw', 'retract',
    ],
    more: [
      'learn more', 'read more', 'find out more', 'see more', 'more', 'more info', 'more information', 'further information',
      'further details', 'tell me more', 'information', 'info', 'about', 'about cookies', 'how we use', 'how we use cookies', 'how we use your data',
      'what are cookies', 'what is this', "what's this", 'why', 'why we use cookies', 'what are', 'see our', 'help center', 'faq', "what's new",
      'more about', 'more on', 'read our', 'what has changed', "what's changed", 'see what', 'see whats changing', "see what's changing",
    ],
    policy: [
      'privacy policy', 'cookie policy', 'cookies policy', 'data policy', 'policy', 'policies', 'privacy notice', 'cookie notice',
      'privacy statement', 'cookie statement', 'cookie declaration', 'cookies notice', 'terms', 'terms of service', 'terms of use',
      'terms and conditions', 'consumer terms', 'user agreement', 'terms & conditions', 'conditions of use', 'imprint', 'legal', 'legal notice', 'legal information',
      'privacy', 'data protection', 'data privacy', 'data protection declaration', 'privacy and cookies', 'privacy and cookie policy',
      'cookie list', 'list of cookies', 'list of partners', 'partners list', 'partner list', 'our partners', 'partners', 'vendors', 'vendor list', 'list of vendors',
      'third parties', 'providers', 'disclaimer', 'contact us', 'privacy and terms', 'eula', 'statement',
    ],
    pay: [
      'pay', 'paying', 'paid', 'subscribe', 'subscribing', 'subscription', 'subscriber', 'purchase', 'premium', 'become a member', 'membership',
      'contribute financially', 'donate', 'pass', 'ad free', 'adfree',
    ],
    account: [
      'sign in', 'sign up', 'log in', 'login', 'log on', 'signup', 'register', 'create account', 'create an account', 'create my account', 'join', 'join now',
      'start trial', 'free trial', 'log out', 'sign out',
    ],
    elsewhere: [
      'buy', 'buy now', 'add to cart', 'add to basket', 'add to bag', 'cart', 'basket', 'checkout', 'check out', 'order', 'orders', 'shop',
      'shop now', 'shopping', 'download', 'downloads', 'search', 'print', 'reading', 'comment', 'comments', 'reply', 'invitation', 'invite', 'invitations',
      'friend request', 'request', 'offer', 'delivery', 'quote', 'bid', 'payment', 'payments', 'card', 'cards', 'credit cards', 'delete', 'delete account',
      'upload', 'play', 'watch', 'listen', 'book', 'book now', 'reserve', 'get started', 'start now', 'try', 'try it', 'contact sales', 'follow', 'tweet', 'share on',
      'facebook', 'recipe', 'recipes', 'password', 'call', 'apply now', 'apply for', 'apply online', 'apply filters', 'filters', 'filter', 'job', 'coupon', 'discount', 'promo code', 'voucher', 'gift',
      'answer', 'pull request', 'merge', 'file', 'files', 'copy', 'link', 'draft', 'document', 'as pdf', 'for later', 'wishlist', 'menu', 'navigation', 'next', 'previous',
      'back', 'home', 'language', 'newsletter', 'chat', 'demo', 'pricing', 'plans', 'compare', 'upgrade', 'meeting', 'event', 'appointment', 'refund', 'return',
      'returns', 'ride', 'trip', 'seat', 'seats', 'address', 'location on map', 'workout', 'lesson', 'course', 'video', 'game', 'challenge', 'application', 'applicant', 'proposal', 'edits', 'suggestion',
    ],
    objects: [
      'cookie', 'cookies', 'tracker', 'trackers', 'consent', 'data', 'personal data', 'personal information', 'information', 'technologies', 'technology',
      'storage', 'site', 'website', 'web site', 'service', 'services', 'ads', 'ad', 'advertising', 'analytics', 'statistics', 'marketing', 'functional', 'performance', 'personalised',
      'personalized', 'personalisation', 'personalization', 'targeting', 'usage', 'conditions', 'notifications', 'emails', 'email', 'ai', 'model', 'models', 'chats', 'conversations', 'content',
      'third party', 'third parties', 'interest', 'legitimate interest', 'legitimate interests', 'purposes', 'device', 'collection', 'processing', 'recommended settings', 'default settings', 'recommended', 'default', 'media', 'social media',
      'external', 'external media', 'experience', 'contents', 'profiling', 'tracking', 'use', 'sharing', 'sale', 'selling', 'training', 'improve', 'improvement', 'types', 'type', 'kinds',
    ],
    fillers: [
      'the', 'a', 'an', 'my', 'your', 'our', 'i', 'me', 'we', 'you', 'us', 'it', 'this', 'that', 'these', 'those', 'them', 'to', 'of', 'on', 'in', 'for', 'with', 'from', 'at', 'by', 'as',
      'is', 'are', 'am', 'be', 'will', 'would', 'like', 'want', 'please', 'now', 'here', 'page', 'banner', 'cookie banner', 'dialog', 'dialogue', 'window', 'popup', 'pop up', 'modal', 'notice', 'message', 'bar', 'panel',
      'button', 'click', 'tap', 'overlay', 'sheet', 'alert', 'prompt', 'view our', 'rest', 'others', 'up', 'have', 'so', 'its', 'all of the above', 'above', 'following', 'both',
      "don't show again", 'do not show again', "don't show this again", 'do not show this again', "don't show me this again", "don't ask again", 'do not ask again', "don't ask me again", 'do not ask me again', 'never show again', 'never ask again', 'again', 'thanks', 'thank you',
      'browsing', 'our use of', 'the use of', 'hereby', 'then', 'individual', 'too', 'new', 'updated', 'changes', 'enter', 'visit', 'use of', 'cookie settings and', 'also', 'opens in a new tab', 'opens in new window', 'opens in a new window', 'new tab', 'external link', 'app', 'unless', 'which',
    ],
    and: ['and', '&', '+', 'or'],
  },
  purposes: {
    necessary: [
      'necessary', 'strictly necessary', 'essential', 'essentials', 'strictly essential', 'required', 'technically necessary', 'technically required', 'mandatory',
      'technical', 'security', 'fraud prevention', 'load balancing', 'indispensable', 'strictly required', 'basic functions', 'core functionality',
    ],
    functional: [
      'functional', 'functionality', 'functionalities', 'preference cookies', 'preferences cookies', 'preferences', 'comfort', 'convenience', 'remember your language', 'remember your preferences',
      'live chat', 'chat widget', 'external media', 'embedded videos', 'enhanced functionality', 'maps',
    ],
    analytics: [
      'analytics', 'analytical', 'analysis', 'statistics', 'statistic', 'statistical', 'performance', 'measurement', 'measure', 'audience measurement', 'usage data', 'usage statistics', 'diagnostics', 'diagnostic data',
      'telemetry', 'crash reports', 'crash reporting', 'insights', 'web analytics', 'how visitors use', 'how you use', 'page views', 'traffic',
    ],
    marketing: [
      'marketing', 'advertising', 'advertisement', 'advertisements', 'ads', 'ad', 'targeting', 'targeted', 'retargeting', 'remarketing', 'social media', 'newsletter', 'newsletters', 'promotional', 'promotions', 'promotion',
      'special offers', 'offers', 'news and offers', 'product updates', 'advertisers', 'advertising partners', 'sale of', 'sell', 'sale', 'selling', 'direct marketing', 'third party offers', 'partner offers', 'tips and offers', 'deals', 'cross context behavioral advertising',
      'email updates', 'emails about', 'marketing emails', 'profiling for ads', 'social networks', 'conversion', 'tracking',
    ],
    personalisation: [
      'personalisation', 'personalization', 'personalise', 'personalize', 'personalised', 'personalized', 'personalised content', 'personalized content', 'recommendations', 'tailored', 'customised content', 'customized content', 'profiling',
      'personal recommendations',
    ],
    training: [
      'train', 'training', 'ai model', 'ai models', 'machine learning', 'improve our models', 'improve the model', 'model improvement', 'train our models', 'generative ai', 'ai training', 'model training', 'improve our ai',
      'improve the model for everyone', 'artificial intelligence', 'language models', 'large language models', 'train ai', 'ai development', 'data for ai', 'improve ai',
    ],
  },
  objection: [
    'opt out', 'opt me out', 'opting out', 'object', 'objection', 'i object', 'refuse', 'decline', 'reject', 'disagree', 'exclude', 'exclude me', 'disable', 'deactivate', 'stop', 'block', 'unsubscribe', 'limit the use', 'limit use', 'restrict',
    'prevent', 'turn off', 'withhold', 'do not track', 'do not sell', 'do not share', "don't sell", "don't share", 'keep … out of', 'keep private', 'private mode', 'prohibit', 'forbid', 'withdraw',
  ],
  assent: [
    'accept', 'agree', 'allow', 'consent', 'permit', 'enable', 'opt in', 'i would like', "i'd like", 'i want', 'send me', 'email me', 'keep me', 'yes', 'please', 'sign me up', 'help improve', 'help us', 'share', 'use', 'let', 'contact me', 'subscribe',
    'receive', 'include', 'activate', 'authorise', 'authorize', 'show me', 'notify me', 'turn on', 'collect', 'contribute', 'improve', 'train', 'track', 'sell', 'process',
  ],
  locked: [
    'always active', 'always on', 'always enabled', 'always allowed', 'cannot be disabled', 'cannot be turned off', 'cannot be switched off', 'cannot be deactivated', "can't be disabled", "can't be turned off", "can't be switched off", 'always required', 'always necessary',
    'always', 'permanently active', 'permanently enabled', 'no opt out',
  ],
  topics: {
    cookies: {
      sure: [
        'we use cookies', 'uses cookies', 'use cookies', 'using cookies', 'use of cookies', 'our cookies', 'cookie settings', 'cookie preferences', 'cookie consent', 'cookie policy', 'third party cookies', 'accept cookies', 'necessary cookies', 'essential cookies',
        'optional cookies', 'analytics cookies', 'marketing cookies', 'functional cookies', 'tracking cookies', 'advertising cookies', 'cookies and similar', 'similar technologies', 'tracking technologies', 'we value your privacy', 'your privacy choices', 'manage consent', 'legitimate interest', 'legitimate interests',
        'store and or access information', 'access information on a device', 'information on your device', 'cookies on your device', 'place cookies', 'set cookies', 'storing of cookies', 'storing cookies', 'cookie notice', 'this site uses', 'your consent', 'privacy settings', 'do not sell',
        'browsing experience', 'measure the audience', 'all cookies', 'cookies to', 'we and our partners', 'your privacy', 'personalised ads', 'personalized ads', 'control your privacy', 'cookies help us', 'sale of my personal information', 'cookies policy',
      ],
      hints: ['cookie', 'cookies', 'privacy', 'tracking', 'trackers', 'tracker', 'consent', 'analytics', 'partners', 'vendors', 'personal data', 'advertising', 'gdpr', 'ccpa', 'third parties', 'statistics', 'pixels', 'pixel', 'local storage', 'personalised', 'personalized', 'usage data'],
    },
    training: {
      sure: [
        'train our', 'train and improve', 'ai models', 'ai model', 'model training', 'ai training', 'improve our models', 'train ai', 'train generative', 'improve the model', 'training our models', 'generative ai improvement', 'used to train', 'use … to train', 'for training', 'improve our ai', 'help improve … models', 'language models', 'training data', 'training of ai',
        'machine learning models',
      ],
      hints: ['train', 'training', 'ai', 'models', 'machine learning', 'chats', 'conversations', 'prompts', 'coding sessions', 'generative', 'your content', 'your data', 'improve', 'interactions', 'transcripts', 'uploads'],
    },
    terms: {
      sure: [
        'updated terms', 'updated our terms', 'updating our terms', 'update to our', 'updates to our', 'updates to … terms', 'terms of service', 'terms of use', 'terms and conditions', 'accept the terms', 'agree to the terms', 'agree to our terms', 'accept the updated terms', 'changes to our terms', 'new terms', 'consumer terms',
        'updated privacy policy', 'updated our privacy policy', 'changed our terms', 'changes to our privacy policy', 'revised terms', 'user agreement',
      ],
      hints: ['terms', 'conditions', 'privacy policy', 'policies', 'agreement', 'take effect', 'takes effect', 'effective', 'updated', 'update', 'updates', 'changes'],
    },
    marketing: {
      sure: [
        'receive marketing', 'marketing emails', 'marketing communications', 'promotional emails', 'news and offers', 'special offers', 'receive our newsletter', 'send me offers', 'send me news', 'send me the newsletter', 'subscribe to our newsletter', 'keep me informed', 'keep me updated', 'keep me posted', 'email me about', 'email me with', 'receive emails', 'receive updates', 'offers by email',
        'product updates', 'offers and promotions', 'promotional offers', 'receive offers', 'receive news', 'third party offers', 'marketing messages', 'promotional messages', 'tips and offers', 'exclusive offers', 'receive newsletters', 'contact me about', 'hear about',
      ],
      hints: ['marketing', 'newsletter', 'newsletters', 'offers', 'promotions', 'news', 'email', 'emails', 'deals', 'partners', 'updates', 'sms', 'promotional', 'discounts', 'advertising'],
    },
  },
};
