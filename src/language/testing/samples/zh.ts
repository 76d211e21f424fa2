import type { LanguageSample } from '../language-samples.js';

export const sample: LanguageSample = {
  labels: {
    accept: `同意
      全部同意
      同意全部
      我同意
      同意并继续
      同意并关闭
      同意並繼續
      接受
      全部接受
      接受全部
      接受所有
      接受所有Cookie
      接受所有 Cookie
      接受全部 Cookie
      接受并继续
      接受並關閉
      接受 Cookie
      允许
      全部允许
      允许所有 Cookie
      允许全部
      允許
      全部允許
      允許所有 Cookie
      允許所有Cookie
      是，我同意
      是的
      好的
      好
      确定
      知道了
      我知道了
      我明白了
      了解
      继续
      繼續
      启用全部
      開啟
      开启
      授权并继续
      接受可选 Cookie
      同意新的服务条款
      允许跟踪
      已阅读并同意`,
    decline: `不同意
      我不同意
      拒绝
      全部拒绝
      拒绝全部
      拒绝所有
      拒绝所有 Cookie
      拒绝所有Cookie
      拒絕
      全部拒絕
      拒絕所有 Cookie
      拒绝并关闭
      不接受
      我不接受
      不允许
      不允許
      不，谢谢
      不用了，谢谢
      不用，謝謝
      不
      否
      仅接受必要 Cookie
      仅接受必要的Cookie
      只接受必要的 Cookie
      仅允许必要 Cookie
      仅限必要 Cookie
      仅必要
      仅必要的 Cookie
      仅使用必要的 Cookie
      僅接受必要 Cookie
      僅限必要
      只允許必要的 Cookie
      接受必要 Cookie
      仅接受基本 Cookie
      只接受绝对必要的 Cookie
      拒绝非必要 Cookie
      拒绝可选 Cookie
      拒絕非必要的 Cookie
      拒绝除必要以外的所有 Cookie
      不接受并继续
      不同意并退出
      不同意，继续浏览
      要求 App 不跟踪
      不要出售我的个人信息
      不出售或分享我的個人資料
      不共享我的数据
      暂不同意
      禁用全部
      全部停用
      关闭追踪
      退出个性化广告
      继续但不接受`,
    manage: `设置
      Cookie 设置
      Cookie设置
      Cookie 設定
      管理 Cookie
      管理Cookie设置
      管理设置
      管理偏好
      管理偏好设置
      管理選項
      管理选项
      偏好设置
      Cookie 偏好设置
      Cookie偏好設定
      自定义
      自定义设置
      自訂
      自訂設定
      更多选项
      更多選項
      隐私设置
      隱私權設定
      更改设置
      修改设置
      變更設定
      显示详情
      查看详情
      显示目的
      让我选择
      自行选择
      选择 Cookie
      选项
      高级设置
      个性化设置
      同意管理`,
    save: `保存
      保存设置
      保存并关闭
      保存偏好设置
      保存我的选择
      儲存設定
      儲存
      儲存並關閉
      确认我的选择
      确认选择
      確認我的選擇
      接受所选
      允许所选
      接受选定的 Cookie
      允許所選項目
      应用
      套用
      仅接受所选 Cookie
      提交偏好
      完成`,
    close: `关闭
      關閉
      关闭窗口
      关闭此提示
      取消
      隐藏
      隱藏`,
    defer: `稍后
      稍後
      以后再说
      稍后再说
      稍后提醒我
      稍後提醒我
      暂不
      现在不
      以后再决定
      下次再说
      跳过
      略過
      暂时跳过
      稍后询问`,
    'policy-link': `隐私政策
      隐私权政策
      隱私權政策
      隱私政策
      Cookie 政策
      Cookie政策
      服务条款
      服務條款
      使用条款
      用户协议
      了解更多
      了解詳情
      了解详情
      更多信息
      更多資訊
      阅读更多
      阅读我们的隐私政策
      什么是 Cookie？
      我们如何使用 Cookie
      关于 Cookie
      合作伙伴列表
      查看合作伙伴
      供应商列表
      法律声明
      隐私声明
      个人信息保护政策`,
    other: `立即购买
      加入购物车
      加入購物車
      登录
      登入
      注册
      註冊
      免费注册
      订阅
      订阅电子报
      拒绝并订阅
      每月 30 元去广告
      撤回同意
      撤銷同意
      搜索
      下载
      继续购物
      接受邀请
      拒绝邀请
      确认订单
      取消订单
      应用筛选
      下一步
      返回
      首页
      删除账户
      忘记密码
      分享到微信
      使用 Google 继续
      发表评论
      菜单`,
  },
  toggles: {
    necessary: `必要 Cookie
      绝对必要的 Cookie
      严格必要
      必需 Cookie
      絕對必要的 Cookie`,
    functional: `功能性 Cookie
      功能 Cookie
      偏好 Cookie`,
    analytics: `分析 Cookie
      统计
      效能 Cookie
      性能 Cookie
      發送當機報告
      使用情况统计`,
    marketing: `营销
      营销 Cookie
      行銷 Cookie
      广告 Cookie
      定向广告
      订阅电子报`,
    personalisation: `个性化内容
      個人化內容`,
    training: `使用我的对话来训练 AI 模型
      为所有人改进模型
      允許使用我的資料訓練模型`,
    unknown: `深色模式
      记住我`,
  },
  texts: {
    cookies: `我们使用 Cookie 来改善您的浏览体验。
      我们和我们的合作伙伴使用 Cookie 及类似技术来存储和访问您设备上的信息。
      我們重視您的隱私。本網站使用 Cookie 分析流量，您可以隨時變更設定。`,
    training: `您的对话可能会被用于训练我们的 AI 模型。
      我們可能會使用您的內容來改進模型`,
    terms: `我们更新了服务条款。请同意新的条款以继续使用。
      我們已更新服務條款`,
    marketing: `您是否愿意通过电子邮件接收优惠和促销信息？
      訂閱我們的電子報，接收最新優惠`,
    access: `是否允许该应用使用您的位置？
      是否接收推播通知？`,
    none: `确定要删除此文件吗？
      您是否已年满 18 周岁？
      手工打磨的胡桃木托盘，出自我们的作坊。`,
  },
};
