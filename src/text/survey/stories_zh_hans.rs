//! 报告重述：简体中文 (Simplified Chinese).

use super::Stories;

pub(super) const STORIES: Stories = Stories {
    findings: [
        (
            "可持续 AI 的分量预计一年内会加重",
            "{sustainable-ai.12m} 的受访高管预计，可持续 AI 在未来 12 个月会更加重要。把能效当作 AI 工作重点的，目前\
             占 {energy-efficiency.now}，预计届时占 {energy-efficiency.12m}。就 AI 整体而言，目前有 \
             {ai-importance.now} 认为它对公司非常重要，预计 12 个月后为 {ai-importance.12m}。",
        ),
        (
            "单靠一种办法不够，企业几种并用",
            "报告举出能源审计、与专业机构合作、用好硬件等做法，都没有给出比例。评估一个 AI 方案是否可持续时，\
             {criteria.life-cycle} 看生命周期和碳足迹，{criteria.hardware} 看硬件和基础设施，{criteria.monitoring} \
             看实时能耗。报告说大企业更常用细化的指标，例如每单位算力的碳排放，同样没有给出比例。",
        ),
        (
            "评判 AI 是否可持续，很少有企业看成本",
            "把成本列为主要依据的占 {criteria.cost}，另外三项公布了比例的依据在 {criteria.monitoring} 到 \
             {criteria.life-cycle} 之间。报告由此认为企业愿意为长远投入。这道题问的是怎样评估方案，并没有问成本是不\
             是障碍。",
        ),
        (
            "欧洲高管和供应商提到供电问题",
            "报告为各地区列出的首要障碍是不同的答案：欧洲是供电稳定和电网韧性（{obstacle.europe}），亚太是能耗和碳排\
             放（{obstacle.asia-pacific}），北美是水和化学品的使用（{obstacle.north-america}）。供应商中有 \
             {supplier-challenge.power} 提到缺少稳定供电或电网韧性不足。报告还说，气候多变、设备老化和用电增长都在给\
             电网加压，没有给出数字。",
        ),
        (
            "各地区对政府的期待不同",
            "各地区认为政府首先该做的，是三件不同的事：北美是提供财政激励（{government-role.north-america}），欧洲是\
             制定强制性能效标准（{government-role.europe}），亚太是要求披露 AI 的环境影响（\
             {government-role.asia-pacific}）。因此三个比例不能排名次。预计政府会出台可持续 AI 政策的，亚太占 \
             {government-policy.asia-pacific}，北美占 {government-policy.north-america}，欧洲占 \
             {government-policy.europe}。",
        ),
        (
            "应用企业和供应商各有侧重",
            "目前有 {supplier-goals.now} 的应用企业认为供应商应有明确的可持续目标，预计 12 个月后为 \
             {supplier-goals.12m}。谈到最要紧的行动，选最佳实践指南的，应用企业占 {priority-guides.adopter}，供应商\
             占 {priority-guides.supplier}；选绿色 AI 指标的，应用企业占 {priority-metrics.adopter}，供应商占 \
             {priority-metrics.supplier}。报告说双方的差距不断扩大，但一次调查看不出变化。",
        ),
        (
            "技术有助于节能，障碍仍在",
            "用边缘计算节能的，供应商占 {edge-computing.supplier}，应用企业占 {edge-computing.adopter}，报告预计还会\
             更多。供应商的主要挑战包括技术与流程创新（{supplier-challenge.innovation}）以及合作与数据共享（\
             {supplier-challenge.collaboration}）。对应用企业，报告称主要障碍是缺少统一标准，没有给出比例。",
        ),
    ],
    conclusions: [
        (
            "一年之内着手提高 AI 的能效",
            "报告希望企业发展 AI 时兼顾环境，并在未来 12 个月拿出具体行动。目前把能效当作重点的占 \
             {energy-efficiency.now}；预计公司 12 个月内会出台可持续 AI 政策的占 {company-policy.all}，在欧洲占 \
             {company-policy.europe}。",
        ),
        (
            "按整个生命周期评判方案",
            "报告主张先做全面评估，再谈短期成本。被列为主要依据的，生命周期占 {criteria.life-cycle}，实时能耗监测占 \
             {criteria.monitoring}，成本占 {criteria.cost}。",
        ),
        (
            "几种办法一起用",
            "报告举的例子是能源审计、与节能机构合作和用好硬件。评估方案时，{criteria.hardware} 看硬件和基础设施；用\
             边缘计算节能的，供应商占 {edge-computing.supplier}，应用企业占 {edge-computing.adopter}。",
        ),
        (
            "制定全球策略，顾及地区差异",
            "报告希望企业留意各地做法的不同，同时统一流程、开展跨国合作。差异的一例：预计政府会出台政策的，欧洲占 \
             {government-policy.europe}，亚太占 {government-policy.asia-pacific}。",
        ),
        (
            "向供应商讲明要求",
            "报告希望应用企业说清楚供应商该有怎样的可持续目标。认为供应商应有这类目标的应用企业占 \
             {supplier-goals.now}；把绿色 AI 指标视为要紧行动的，应用企业占 {priority-metrics.adopter}，供应商占 \
             {priority-metrics.supplier}。",
        ),
        (
            "找能补自己短处的伙伴",
            "报告说，合适的办法未必一眼就能看出，知识、技能和技术上的缺口可以靠伙伴来补。供应商中有 \
             {supplier-challenge.collaboration} 把合作与数据共享列为主要挑战。",
        ),
    ],
    cases: [
        (
            "阿里云（供应商）",
            "它的绿色战略分 {context.alibaba-greens} 个部分：能源、产品、建筑、运营和服务。据公司介绍，能源约占运营\
             成本的 {context.alibaba-energy-low} 至 {context.alibaba-energy-high}，能效因此影响模型的定价；公司还承\
             诺到 {context.alibaba-clean-year} 年，所有数据中心都用上清洁能源。它按每单位算力统计碳排放和用电，选址\
             时看重可再生能源充足的地方。报告发布的前一年，它宣布在 {context.alibaba-countries} 个国家新建数据中心；\
             母公司阿里巴巴集团计划 {context.alibaba-investment-years} 年内向云和硬件投入超过 \
             {context.alibaba-investment}。",
        ),
        (
            "DHL（应用企业）",
            "报告称，面向消费者的配送在 {context.dhl-b2c-years} 年前占其货运量的 {context.dhl-b2c-before-low} 至 \
             {context.dhl-b2c-before-high}，如今占 {context.dhl-b2c-now}。公司举例说，配送若要 \
             {context.dhl-delivery-days} 天，货物在网络中就要多停留这么久，库存因此难以管理。路线软件预测到货时间的\
             准确率为 {context.dhl-accuracy-low} 至 {context.dhl-accuracy-high}，几秒内可排出最多 \
             {context.dhl-stops} 个停靠点的路线，报告没有注明来源。仓库里还在试用智能眼镜分拣。据公司介绍，它从事数\
             据分析和 AI 已超过 {context.dhl-experience} 年。报告还说 AI 让它省了燃料、改善了服务，两项都没有给出数\
             字。",
        ),
        (
            "微软（供应商兼应用企业）",
            "公司把供电、冷却和数据中心设计当作一个整体，从电网一直看到芯片，并为 GPU 机架开发了液冷系统。它举的例子\
             是：一个 {context.rack-power} 的机架，能效提高 {context.rack-gain} 就能省下 {context.rack-saving}，据公\
             司说够几台服务器使用。它还与同行商议高压直流供电和冷却的共同标准。报告没有给出实测的节电数字。",
        ),
        (
            "英伟达（供应商）",
            "以下数字均据公司自述。过去 {context.efficiency-years} 年，AI 推理（即运行模型）的能效提高了 \
             {context.efficiency-gain}倍。标准设计原为风冷，用水量是改用芯片直接液冷后的 {context.liquid-cooling} \
             倍。公司预计 {context.outlook-years} 年内能效还会大幅提高。前两个数字怎样测得，报告没有说明。",
        ),
        (
            "塔塔通信（供应商兼应用企业）",
            "它与多家公司一起为企业和政府开发主权 AI，节能是目标之一。它用联网水表实时查看用水，也回收雨水。据公司介\
             绍，先把老旧系统理顺，才便于把 AI 用到可持续方面。报告没有给出塔塔通信的数字。",
        ),
    ],
    voices: [
        (
            "Ricardo Vinuesa，瑞典皇家理工学院副教授",
            "认为使用 AI 的碳足迹容易看到，而这些用途对气候目标的好处容易忽略，后者也许足以相抵。",
        ),
        ("Ricardo Vinuesa，瑞典皇家理工学院副教授", "认为要先弄懂 AI 才谈得上监管，所以研究者应当参与。"),
        ("Josh Parker，英伟达可持续发展主管", "说近期最大的难题是电力供应，合作伙伴为数据中心选址也先看这一点。"),
        ("Josh Parker，英伟达可持续发展主管", "说加速计算对供电和冷却要求更高，但完成同样的工作，比传统计算省电得多。"),
        ("Mario Zeng，微软硬件系统工程副总裁", "说这件事牵涉整个系统，所以微软也和同行一起制定标准。"),
        ("Amitabh Sarkar，塔塔通信副总裁", "说把 AI 用于可持续会改变公司的运作，要靠员工接受并尽快学会。"),
        ("Amitabh Sarkar，塔塔通信副总裁", "说资金不缺，预计科技行业会在可持续问题上更下功夫。"),
        ("Prerit Mishra，DHL 亚太区数据与分析主管", "说全球统一标准还有很多事要做，训练模型需要，运行模型也需要。"),
        ("王朝阳，阿里云全球数据中心总经理", "说云服务商越可持续，客户越容易做到碳中和。"),
        ("王朝阳，阿里云全球数据中心总经理", "说 AI 还处在早期，可持续应当从一开始就设计进去。"),
    ],
    context: [
        (
            "一次提问和一次搜索",
            "报告给出的数字是：向大语言模型提问一次用电 {context.query-energy}，普通网页搜索一次用电 \
             {context.search-energy}，都引自他人的研究。此后公布的典型文字提问用电，大约是前一个数字的十分之一；新旧\
             两种，计算器里都有。",
        ),
        (
            "数据中心及其能耗",
            "报告引用他人的数字：全球数据中心 2012 年有 {context.data-centres-2012}座，现在超过 \
             {context.data-centres-now}座，能耗每 {context.energy-doubling} 年翻一番。有多少座，要看怎样才算一座，报\
             告没有说明。本页的假设推算把这一翻番速度与国际能源署（IEA）的数字作了比较。",
        ),
        (
            "生成式 AI 的市场",
            "报告经 DHL 转引彭博行业研究的预测：市场每年增长超过 {context.market-growth}，从 2022 年的 \
             {context.market-2022}增至 2032 年的 {context.market-2032}。金额不等于用电量，这项预测没有说明市场会用多\
             少能源。",
        ),
        (
            "消费类 IT 产品的碳排放",
            "报告援引 Economist Impact 此前的研究，预计消费类 IT 产品的碳排放将增长 {context.device-carbon} 倍。报告\
             没有说明时段和基数，也没有说明是增加这么多倍，还是增至这么多倍。",
        ),
    ],
};
