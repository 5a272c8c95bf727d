import json
D='/tmp/round-1/zh-Hans/'
def w(n,kind,sc,q,el={},fa=[]):
    i=f'r1-zh-Hans-{n:02d}'
    o=dict(id=i,lang='zh-Hans',kind=kind,scenario=sc,quality=q,elements=el,
      faults=[dict(category=c,quote=t) for c,t in fa],source='written for the blind test')
    open(D+i+'.json','w',encoding='utf-8').write(json.dumps(o,ensure_ascii=False,indent=2)+'\n')
A='apology'
w(1,A,'delay',2,dict(regret=['真的不好意思'],responsibility=['我没扫清楚就入了库'],
 explanation=['卸车的时候跟隔壁小区的件混到一堆了，我没扫清楚就入了库'],impact=['害你白跑了三趟，太阳那么大'],
 remedy=['我中午收完件就给你送上楼','该赔好多赔好多'],timeline=['我中午收完件就给你送上楼'],contact=['要是打开觉得味道不对就跟我说']),
 [('excuse','本来这几天双十一件就多，站里头就我跟我老公两个人，实在有点转不过来'),('boilerplate','你也体谅一下嘛')])
w(2,A,'cancellation',1,dict(regret=['很抱歉地通知您'],remedy=['我司将为您免费办理退改']),
 [('excuse','因公共安全原因取消'),('vagueness','具体以航司政策为准'),('denial','由此产生的酒店、接驳等费用不在承运人责任范围内'),
  ('boilerplate','还请理解'),('boilerplate','给您出行造成不便，敬请谅解')])
w(3,A,'treatment',1,{},[('placeholder','某某'),('excuse','当天恰逢旅游旺季叠加团队入住，大堂客流量较大'),('denial','并不存在翻白眼的情况'),
 ('blame','可能是角度问题让您产生了误会'),('conditional','如果我们的服务让您感到了些许不愉快，在此表示歉意'),
 ('boilerplate','我们酒店一直秉承宾客至上的理念'),('deflection','您的宝贵意见已转达相关部门'),('vagueness','相信今后会做的更好'),
 ('boilerplate','期待您的再次光临')])
w(4,A,'billing',3,dict(regret=['我代表支行向您道歉'],responsibility=['这是我行操作差错'],
 explanation=['旧卡号注销时我们经办柜员漏勾了“年费结转”，新旧两张卡就各自出了一次账'],
 impact=['您说得对','您因为这笔钱没及时还上，被短信催了两回'],
 remedy=['600元昨天下午已退回您的卡内','由此产生的违约金18.6元一并冲销'],
 timeline=['600元昨天下午已退回您的卡内','3月10日前，我们把今年1月以来换卡的412户全部复核一遍'],
 prevention=['换卡注销改为双人复核'],contact=['有任何疑问您直接回这封邮件，或者打我座机0311-8552 7146']))
w(5,A,'outage',3,dict(regret=['对不起'],responsibility=['这个后果是我们造成的','我们就想当然地认为生产也差不多'],
 explanation=['前一晚我们给数据库加索引，脚本在测试环境跑了4分钟，我们就想当然地认为生产也差不多。实际锁表跑到了早上','回滚权限只有一个人有，他在地铁上'],
 impact=['早高峰一个半小时，员工在闸机前排队、HR 群里被@爆'],
 remedy=['缺卡记录已于当天18点前按“系统补卡”处理，不会算迟到','按SLA赔付本月服务费的15%，6月账单直接抵扣'],
 timeline=['缺卡记录已于当天18点前','6月账单直接抵扣','回滚权限扩到三人轮值（5月23日起）'],
 prevention=['大表变更只在周六凌晨做，超过10分钟自动中止（已上线）','回滚权限扩到三人轮值（5月23日起）'],
 contact=['我的邮箱 luoy@dakaya.example']))
w(6,A,'privacy',2,dict(regret=['我院就此次事件向有关受检者及社会各界致以诚挚歉意'],responsibility=['处置前工作人员未按规定清理纸盒'],
 explanation=['该设备系体检中心今年4月报废处置的办公设备，处置前工作人员未按规定清理纸盒，致使一份载有37名受检者姓名、手机号及检查项目的登记表随机流出'],
 remedy=['目前名单原件已收回']),
 [('boilerplate','我院高度重视'),('vagueness','将举一反三，进一步加强信息安全管理，坚决杜绝类似事件再次发生'),('boilerplate','感谢社会各界对我院的关心与监督')])
w(7,A,'treatment',3,dict(regret=['对不起'],responsibility=['话是我说的，头也是我带的'],
 impact=['同学就跟着叫了两天','换作是我，我大概当天就冲到学校去了'],
 remedy=['今天下午班会我已经当着全班跟梓萱道了歉','明天早上我把她的座位调回小周旁边'],
 timeline=['明天早上我把她的座位调回小周旁边','接下来两周我每天放学跟您通个气'],
 prevention=['以后催孩子我只说事，不打比方，这条我写进了自己的班主任手册，也请副班张老师盯着我'],
 contact=['您要是想当面谈，周四下午四点以后我都在办公室，或者您定时间']))
w(8,A,'other',2,dict(regret=['对此事给当事人造成的伤害，我们深表歉意'],responsibility=['网格员仅张贴公告，未按规定入户告知'],
 explanation=['网格员仅张贴公告，未按规定入户告知'],impact=['经核实，情况属实'],
 remedy=['街道办事处主任已于11月4日上门向当事居民当面道歉，并就补偿事宜与其协商'],timeline=['已于11月4日上门向当事居民当面道歉']),
 [('dismissal','楼道堆物存在重大消防隐患'),('boilerplate','希望广大居民理解支持'),('vagueness','下一步街道将认真吸取教训，改进工作作风')])
w(9,'other','outage',None)
w(10,A,'defect',3,dict(regret=['跟你和装配线的几位师傅道个歉'],responsibility=['是我们的问题，不是你们扭矩打高了','这个话说早了，我收回'],
 explanation=['批次240603电镀后除氢烘烤本该8小时，夜班因为烘箱报警中途断电，只烘了3个多小时，续烘没做，随工单照样签了字'],
 impact=['白白让你们复测了两天扳手，还停了一条线'],
 remedy=['替换件12,000颗，今天15点发车，明早8点前到你们收货口','240603批剩余库存全部退回，运费我们付','你们在线已装的我带两个人过去换','停线损失请财务列个单子，我这边认'],
 timeline=['今天15点发车，明早8点前到你们收货口','明天中午到','完整8D下周三（26日）给'],
 prevention=['烘箱温度曲线从今天起必须打印贴在随工单上，没有曲线不放行；断电的批次一律隔离'],
 contact=['手机 139 0574 2261，夜里也可以打']))
w(11,A,'cancellation',1,{},[('boilerplate','首先感谢你对我司的信任和认可'),('excuse','由于集团整体业务战略调整'),
 ('blame','该决定系总部统一作出'),('denial','人力资源部仅负责传达'),('minimizing','这可能会给你的求职安排带来一些影响'),
 ('but','对此表示抱歉。但市场环境瞬息万变'),('boilerplate','相信以你的优秀一定能找到更适合自己的平台'),
 ('dismissal','根据offer第6条，公司保留调整录用安排的权利'),('vagueness','后续如有匹配机会将优先与你联系')])
w(12,A,'treatment',2,dict(regret=['sorry 啊'],responsibility=['被我们的部分时间员工讲“要吃就等咯”，这样的态度真的是不应该'],
 explanation=['那个弟弟是第一个星期做工，还没有上完 training'],
 impact=['星期六你们一家人来我们宏茂桥分店庆祝婆婆生日，订的是七点，结果等到七点四十五分才有位'],
 remedy=['我们想送你一张 $50 的餐券']),
 [('boilerplate','谢谢你的 feedback'),('excuse','加上那天有两个人拿 MC，所以 floor 有点乱'),('vagueness','我们会继续提升服务水准'),('boilerplate','希望你再给我们一次机会')])
w(13,A,'delay',3,dict(regret=['对不起老师'],responsibility=['是我把你的地址 Taman Ipoh Jaya 打成 Taman Ipoh','这个我要认'],
 explanation=['是我把你的地址 Taman Ipoh Jaya 打成 Taman Ipoh，货去错地方然后被退回来'],
 impact=['典礼星期六就要用了，你一定急到睡不着'],
 remedy=['今天下午我自己载新的20盒去学校','邮费 RM18 我刚才 Touch \'n Go 还你了','另外多放5盒给你们筹委会喝'],
 timeline=['今天下午我自己载新的20盒去学校，三点前到'],
 prevention=['以后单子我不手打了，直接 copy 顾客的地址，再 whatsapp 给顾客看过 ok 才出货'],
 contact=['三点前若有变动你打我：012-508 77xx']))
w(14,'other','billing',None)
w(15,'other','billing',None)
w(16,A,'other',1,dict(regret=['对不住了'],contact=['孩子要是真吓着了你说话']),
 [('denial','绳子是牵着的'),('blame','是孩子先拿玩具枪对着它比划，狗哪懂这个'),('excuse','它平时见谁都摇尾巴，这小区里谁不知道'),
  ('dismissal','别在业主群里发那个视频，弄得大伙儿都以为我家养的是狼'),('dismissal','这事儿就翻篇吧')])
w(17,A,'outage',1,dict(remedy=['全服发放元宝×100、糖葫芦×3']),
 [('excuse','大家的热情远远超出了我们的想象'),('excuse','开服三分钟涌入人数突破历史峰值，服务器一度被你们的爱挤爆'),
  ('agentless','部分少侠出现掉线、卡死、战功未结算的现象'),('boilerplate','每一条我们都认真读了'),
  ('dismissal','战功数据以服务器最终记录为准，未结算部分因技术原因无法恢复'),('denial','并非有意克扣'),('boilerplate','还望少侠海涵'),
  ('vagueness','技术团队正在全力优化'),('boilerplate','精彩不会缺席，江湖路远，感谢一路有你')])
w(18,A,'recall',2,dict(regret=['我司深表歉意'],explanation=['上述产品的温控器存在装配偏差，极端情况下水烧干后不能自动断电'],
 remedy=['到任意授权维修点免费更换温控器，或选择全额退款，寄回运费由我司承担'],timeline=['自4月1日起'],
 contact=['查询及预约：400-000-7715，每日8:30-20:00']),
 [('boilerplate','由此给广大消费者造成的不便，我司深表歉意，感谢您的理解与支持')])
w(19,A,'defect',3,dict(responsibility=['错在我','可落锤之前该我拿着您那张户口页一个字一个字对，我没对'],
 explanation=['底稿是我徒弟描的没错，可落锤之前该我拿着您那张户口页一个字一个字对，我没对'],
 impact=['您家里七八口人从沈阳赶回来，清明上坟，当着老舅的面才看出来'],
 remedy=['我昨儿已经上石场挑了块新的','吊车、人工、香烛全是我的，原先那六千八也退您'],
 timeline=['这月十八刻好','二十五日迁碑'],prevention=['底稿不经本家签字，一概不上石'],
 contact=['您言语一声，我改。我电话没换，还是尾号4471那个']))
w(20,'other','other',None)
# check
import glob,collections
E=set('regret responsibility explanation impact remedy timeline prevention contact'.split())
C=set('denial excuse blame deflection boilerplate conditional but minimizing vagueness dismissal grovelling agentless placeholder'.split())
S=set('treatment defect delay billing recall cancellation outage privacy other'.split())
k=collections.Counter();ne=nf=nq=bad=0
T=sorted(glob.glob(D+'*.txt'))
for t in T:
    x=open(t,encoding='utf-8',newline='').read();d=json.load(open(t[:-4]+'.json',encoding='utf-8'))
    assert d['id']==t.split('/')[-1][:-4] and d['scenario'] in S and d['kind'] in('apology','other')
    assert (d['quality'] is None)==(d['kind']=='other') and d['quality'] in(None,1,2,3)
    if d['kind']=='other': assert d['elements']=={} and d['faults']==[]
    k[d['kind']]+=1;ne+=len(d['elements']);nf+=len(d['faults'])
    qs=[]
    for e,v in d['elements'].items(): assert e in E and v; qs+=v
    for f in d['faults']: assert f['category'] in C; qs.append(f['quote'])
    nq+=len(qs)
    for q in qs:
        if x.find(q)<0: bad+=1;print('MISSING',t,q)
        elif x.count(q)>1: print('multi',t[-8:],q,x.count(q))
print(len(T),dict(k),'elements',ne,'faults',nf,'quotes',nq,'missing',bad)
