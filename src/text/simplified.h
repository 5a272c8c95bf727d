// Characters that tell Simplified Chinese from Traditional.
#pragma once

#include "text/han_set.h"

namespace amends {

/// Frequent ones that Traditional Chinese writes otherwise; a few of them are forms that some write there too (担, 挂).
inline constexpr HanSet simplified_only(
    u"们这个为对说时没关发会来样请问题给过还让经务处订单电话谢见谅统员门车东间线实现应该将买卖钱产业动长张听读写认识许诉误补偿赔损坏质检报账户头网"
    u"络银费预约审复杂权险护装备缘虑忧忆怀态总惊恼惯愿进远运连迟适选递邮钟错铺镜闭闹闻阅队阳阶际陆陈难顺须顾颜风饭饮馆马验骑鱼鸟黄齐龙厅历压双变叶"
    u"号吗启响唤图团园围圆场块坚夹夺奖妇妈娱学宁宝宽宾导寻尔尝层属岁岗帅师带帮库废开异弃归当录彻径怜恋悬惧惨愤战扑执扩扫扬担拟拥择挂挡换据");

}  // namespace amends
