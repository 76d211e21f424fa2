import type { UsesTexts } from './uses-texts.js';

const all = { yes: '全部接受', no: '全部拒绝' };
const plain = { yes: '同意', no: '拒绝' };
const title = '我们使用 Cookie';

export const texts: UsesTexts = {
  missing: {
    failed: [
      {
        title,
        says: ['本网站使用 Cookie，其中包括第三方 Cookie。详情请参阅我们的 Cookie 政策。'],
        ...plain,
      },
      {
        title: '我们重视您的隐私',
        says: [
          '我们和 640 家合作伙伴会在设备上存储和访问信息，例如 Cookie 和唯一标识符。',
          '您可以随时通过页面底部的链接撤回同意。',
        ],
        ...all,
      },
      {
        title: '您是否接受 Cookie？',
        says: ['我们使用 Cookie，并会将您的选择保存六个月。具体用途请见隐私政策。'],
        ...plain,
      },
      {
        title: 'Cookie 提示',
        says: ['继续浏览即表示您同意我们使用 Cookie。如需了解更多信息，请阅读 Cookie 政策。'],
        ...all,
      },
    ],
    passed: [
      {
        title,
        says: ['我们使用 Cookie 来了解有多少人访问本站，以及他们阅读了哪些文章。'],
        ...plain,
      },
      {
        title,
        says: ['借助 Cookie，我们会统计访问次数，并根据您阅读的内容展示广告。'],
        ...all,
      },
      {
        title,
        says: ['本站使用 Cookie，您可以自行选择启用哪些。'],
        switches: ['统计', '个性化广告'],
        ...all,
      },
      {
        title: '山野食谱的 Cookie 设置',
        says: ['在征得你的同意后，我们会统计哪些菜谱最常被打开，并记住你收藏的菜谱。'],
        yes: '允许 Cookie',
        no: '不允许',
      },
      {
        title: '你的对话与我们的 AI',
        says: ['我们可以使用你的对话来训练我们的 AI 模型吗？'],
        yes: '是，允许',
        no: '不允许',
      },
      { title, says: ['我们出于改善用户体验的目的使用 Cookie。'], ...all },
    ],
    cannotTell: [
      { title, says: ['我们使用 Cookie，但绝不会将其用于广告。'], ...plain },
      {
        title: 'Cookie 提示',
        says: ['本站使用 Cookie。我们不会与第三方共享您的数据。'],
        ...all,
      },
    ],
    inOwnWords: [
      { title, says: ['我们设置的 Cookie 会在表单卡住时提醒技术人员。'], ...plain },
      { title, says: ['我们使用 Cookie，这样就能看出大家在哪个页面找不到方向。'], ...plain },
      { title, says: ['我们的 Cookie 能识别机器人，并防止有人重复投票。'], ...plain },
    ],
  },
  vague: {
    failed: [
      { title, says: ['我们使用 Cookie 来改善您的用户体验。'], ...all },
      {
        title,
        says: ['本网站使用 Cookie 以便为您提供更好的服务。了解更多'],
        ...plain,
      },
      {
        title: '您的隐私',
        says: ['我们和合作伙伴使用 Cookie 来优化网站，并用于商业目的。'],
        ...all,
      },
      {
        title,
        says: ['我们使用 Cookie，以确保您在本网站获得最佳体验。'],
        ...plain,
      },
    ],
    passed: [
      {
        title,
        says: ['我们使用 Cookie 来提升您的体验：我们会统计哪些页面被访问，并记住您的语言。'],
        ...all,
      },
      {
        title,
        says: ['Cookie 有助于我们改进服务。'],
        switches: ['分析', '营销'],
        ...all,
      },
      {
        title,
        says: ['我们使用 Cookie 来改善您的体验，并了解用户在哪一步放弃填写表单。'],
        ...plain,
      },
      {
        title,
        says: ['我们希望为您带来更好的体验，因此会对内容和广告进行个性化处理，并与合作伙伴共享数据。'],
        ...all,
      },
    ],
    cannotTell: [],
    inOwnWords: [
      {
        title,
        says: ['我们使用 Cookie 来改进网站，从而看出订单卡在了哪里。'],
        ...plain,
      },
      {
        title,
        says: ['我们使用 Cookie 来改进服务、发现错误并防止欺诈。'],
        ...plain,
      },
    ],
  },
  fine: {
    failed: [
      {
        title,
        says: ['本网站使用 Cookie。是否同意由您决定。'],
        print: '我们通过 Cookie 衡量访问量，并根据您的浏览行为展示广告。',
        as: 'small',
        ...all,
      },
      {
        title: 'Lumo 新功能',
        says: ['我们的助手变得更快了，希望得到您的同意。'],
        print: '您的对话将用于训练我们的 AI 模型。',
        as: 'folded',
        ...plain,
      },
      {
        title: 'Cookie 与隐私',
        says: ['我们重视您的隐私。您是否接受我们的 Cookie？'],
        print: '我们会将您的浏览数据提供给广告商和其他公司。',
        as: 'after',
        ...plain,
      },
      {
        title,
        says: ['本页面使用 Cookie。'],
        print: '我们会根据您的浏览习惯建立广告画像。',
        as: 'pale',
        ...plain,
      },
      {
        title: '我们更新了隐私政策',
        says: ['更改将于 5 月 1 日起生效。'],
        link: '阅读隐私政策',
        ...plain,
      },
    ],
    passed: [
      {
        title,
        says: ['我们使用 Cookie 来统计网站访问量并展示广告。'],
        print: '必要 Cookie 用于保持您的登录状态和购物车内容。',
        as: 'small',
        ...all,
      },
      {
        title,
        says: ['我们使用 Cookie 来统计访问次数，并展示个性化广告。'],
        print: '有关统计和广告的说明，请参阅 Cookie 政策。',
        as: 'after',
        ...plain,
      },
      {
        title: '我们更新了隐私政策',
        says: ['主要变化：内容更加简短，并补充了我们新办公室的地址。'],
        link: '阅读隐私政策',
        ...plain,
      },
    ],
    cannotTell: [
      {
        title: '我们更新了服务条款',
        says: ['新的条款将于 5 月 1 日起生效。'],
        link: '服务条款',
        ...plain,
      },
    ],
    inOwnWords: [
      {
        title,
        says: ['通过 Cookie，我们可以看到哪些页面最常被打开，以及访客是如何找到它们的。'],
        print: '统计：Matomo，13 个月。',
        as: 'small',
        ...plain,
      },
    ],
  },
};
