/** Chinese; what each list means is told in `../wordings.ts`. */
export const zh = {
  all: '全部, 所有, 一切, 全都, 一键',
  training: '训练, ai, 模型, 人工智能, 人工智慧, 机器学习, 改进模型, 对话, 聊天, 数据使用',
  marketing: '营销, 行銷, 广告, 推广, 促销, 电子报, 新闻通讯, 邮件, 优惠',
  analytics: '分析, 统计, 使用情况, 使用数据, 诊断, 诊断数据, 崩溃报告, 性能, 效能, 测量, 衡量, 遥测',
  personalisation: '个性化, 个人化, 推荐, 定制, 个性化推荐',
  functional: '功能, 功能性, 便利, 视频, 地图, 嵌入',
};
