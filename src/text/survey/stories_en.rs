//! The report retold: English.

use super::Stories;

pub(super) const STORIES: Stories = Stories {
    findings: [
        (
            "Sustainable AI is expected to matter more within a year",
            "{sustainable-ai.12m} of the executives expect sustainable AI to matter more in the next 12 months. \
             {energy-efficiency.now} say that energy efficiency is a focus of their AI work today, and \
             {energy-efficiency.12m} expect it to be one by then. {ai-importance.now} call AI as a whole very \
             important to their company now; {ai-importance.12m} expect it to be so in 12 months.",
        ),
        (
            "No single measure is enough, and companies use several",
            "The report names energy audits, work with specialised organisations and better use of hardware, and \
             gives no share for any of them. When companies judge how sustainable an AI solution is, \
             {criteria.life-cycle} look at its life cycle and carbon footprint, {criteria.hardware} at hardware and \
             infrastructure and {criteria.monitoring} at energy in real time. The report says that larger companies \
             more often use finer metrics, such as carbon per unit of computing, again without a share.",
        ),
        (
            "Cost is rarely what companies judge the sustainability of AI by",
            "{criteria.cost} name cost as a main criterion, against {criteria.monitoring} to {criteria.life-cycle} \
             for the three other criteria with a published share. The report reads this as readiness to invest for \
             the long term. The question was about judging a solution; it did not ask whether cost is an obstacle.",
        ),
        (
            "Executives in Europe and suppliers name the supply of power",
            "The main obstacle printed for each region is a different answer: stable power and a resilient grid in \
             Europe ({obstacle.europe}), energy use and carbon in Asia-Pacific ({obstacle.asia-pacific}), use of \
             water and chemicals in North America ({obstacle.north-america}). Of the suppliers, \
             {supplier-challenge.power} name a lack of stable power or of a resilient grid. The report adds a more \
             variable climate, ageing equipment and growing demand as strains on the grid, without a figure.",
        ),
        (
            "Each region asks something else of government",
            "The first role of government is a different answer in each region: financial incentives in North \
             America ({government-role.north-america}), mandatory efficiency standards in Europe \
             ({government-role.europe}), disclosure of the environmental impact of AI in Asia-Pacific \
             ({government-role.asia-pacific}). So the three shares do not form a ranking. A government policy on \
             sustainable AI is expected by {government-policy.asia-pacific} in Asia-Pacific, \
             {government-policy.north-america} in North America and {government-policy.europe} in Europe.",
        ),
        (
            "Adopters and suppliers set different priorities",
            "{supplier-goals.now} of adopters say that suppliers should have clear sustainability goals; in 12 \
             months it is expected to be {supplier-goals.12m}. A larger share of adopters than of suppliers call \
             guides to best practice ({priority-guides.adopter} and {priority-guides.supplier}) and green metrics \
             ({priority-metrics.adopter} and {priority-metrics.supplier}) the actions that matter most. The report \
             says that the gap between the two sides keeps widening; one survey cannot show that.",
        ),
        (
            "Technology helps to save energy, and obstacles remain",
            "Edge computing to save energy is used by {edge-computing.supplier} of suppliers and \
             {edge-computing.adopter} of adopters, and the report expects more of it. Among the suppliers’ main \
             challenges are innovation in technology and processes ({supplier-challenge.innovation}) and \
             collaboration and data sharing ({supplier-challenge.collaboration}). For adopters the report names the \
             lack of common standards as the main obstacle and gives no share.",
        ),
    ],
    conclusions: [
        (
            "Act on the energy efficiency of AI within a year",
            "The report asks companies to weigh new AI against its effect on the environment and to take concrete \
             steps in the next 12 months. {energy-efficiency.now} make efficiency a focus today; a company policy \
             on sustainable AI is expected within 12 months by {company-policy.all}, and by {company-policy.europe} \
             in Europe.",
        ),
        (
            "Judge a solution over its whole life",
            "The report puts full assessments ahead of cost in the short term. As main criteria, \
             {criteria.life-cycle} name the life cycle, {criteria.monitoring} energy monitoring in real time and \
             {criteria.cost} cost.",
        ),
        (
            "Combine several measures",
            "Energy audits, work with energy-saving organisations and better use of hardware are the report’s \
             examples. {criteria.hardware} look at hardware and infrastructure when they judge a solution; \
             {edge-computing.supplier} of suppliers and {edge-computing.adopter} of adopters save energy with edge \
             computing.",
        ),
        (
            "Plan for the differences between regions",
            "The report wants a global strategy that allows for them, with common procedures and work across \
             borders. One difference: a government policy is expected by {government-policy.europe} in Europe and \
             by {government-policy.asia-pacific} in Asia-Pacific.",
        ),
        (
            "Tell suppliers what you expect of them",
            "The report asks adopters to state their sustainability goals for suppliers clearly. \
             {supplier-goals.now} say that suppliers should have such goals; green metrics are among the actions \
             that matter most to {priority-metrics.adopter} of adopters and {priority-metrics.supplier} of \
             suppliers.",
        ),
        (
            "Find partners who have what you lack",
            "The best way may not be obvious, the report says, and partners can fill gaps in knowledge, skills and \
             technology. {supplier-challenge.collaboration} of suppliers name collaboration and data sharing as a \
             main challenge.",
        ),
    ],
    cases: [
        (
            "Alibaba Cloud (supplier)",
            "The green strategy has {context.alibaba-greens} parts: energy, products, buildings, operations and \
             services. According to the company, energy is about {context.alibaba-energy-low} to \
             {context.alibaba-energy-high} of running costs, so efficiency affects the price of its models, and all \
             its data centres are to run on clean energy by {context.alibaba-clean-year}. It tracks carbon and \
             electricity per unit of computing and looks for sites with plenty of renewable energy. In the year \
             before the report it announced data centres in {context.alibaba-countries} countries; its parent, \
             Alibaba Group, plans to put more than {context.alibaba-investment} into cloud and hardware within \
             {context.alibaba-investment-years} years.",
        ),
        (
            "DHL (adopter)",
            "Deliveries to consumers made up {context.dhl-b2c-before-low} to {context.dhl-b2c-before-high} of its \
             volume {context.dhl-b2c-years} years ago and {context.dhl-b2c-now} today, the report says. In an \
             example by the company, a delivery that takes {context.dhl-delivery-days} days keeps goods in the \
             network that much longer, which makes stocks hard to manage. Software predicts arrival times with an \
             accuracy of {context.dhl-accuracy-low} to {context.dhl-accuracy-high} and plans a route of up to \
             {context.dhl-stops} stops within seconds; the report gives no source for this. Smart glasses for \
             sorting are on trial in warehouses. According to the company, it has worked on data analytics and AI \
             for more than {context.dhl-experience} years. The report also credits AI with fuel saved and better \
             service, and gives no figure for either.",
        ),
        (
            "Microsoft (supplier and adopter)",
            "The company treats power, cooling and the design of the data centre as one system, from the grid to \
             the chip, and has developed liquid cooling for racks of GPUs. Its example: at a rack of \
             {context.rack-power}, a gain of {context.rack-gain} in efficiency saves {context.rack-saving}, enough \
             for several servers according to the company. It works with others in the industry on shared standards \
             for high-voltage direct current and for cooling. The report gives no measured saving.",
        ),
        (
            "NVIDIA (supplier)",
            "These figures are according to the company. The energy efficiency of AI inference (running a model) \
             improved {context.efficiency-gain} times in the past {context.efficiency-years} years. Direct liquid \
             cooling of the chips takes {context.liquid-cooling} times less water than the air cooling of the \
             earlier standard design. Further large gains in efficiency are expected within {context.outlook-years} \
             years. The report does not say how the first two figures were measured.",
        ),
        (
            "Tata Communications (supplier and adopter)",
            "With several other companies it develops sovereign AI for firms and governments, with energy \
             efficiency as one aim. It has connected water meters that report in real time, and systems that reuse \
             rainwater. According to the company, old systems have to be simplified before AI can serve \
             sustainability well. The report gives no figure for Tata Communications.",
        ),
    ],
    voices: [
        (
            "Ricardo Vinuesa, associate professor at KTH Royal Institute of Technology, Sweden",
            "Says that the footprint of using AI is easy to notice, while the good that its uses may do for climate \
             goals, perhaps enough to make up for it, is easy to miss.",
        ),
        (
            "Ricardo Vinuesa, associate professor at KTH Royal Institute of Technology, Sweden",
            "Says that rules for AI need an understanding of it first, and that researchers should therefore have a \
             part in them.",
        ),
        (
            "Josh Parker, head of sustainability at NVIDIA",
            "Says that the supply of electricity is the largest challenge in the near term and comes first when \
             partners choose a site.",
        ),
        (
            "Josh Parker, head of sustainability at NVIDIA",
            "Says that accelerated computing needs more power and cooling, but much less energy than conventional \
             computing for the same work.",
        ),
        (
            "Mario Zeng, vice-president for hardware systems engineering at Microsoft",
            "Says that the task concerns the whole system, so Microsoft also works on standards with others in the \
             industry.",
        ),
        (
            "Amitabh Sarkar, vice-president at Tata Communications",
            "Says that bringing AI into sustainability changes how a company works and depends on staff who accept \
             and learn it soon.",
        ),
        (
            "Amitabh Sarkar, vice-president at Tata Communications",
            "Says that the money is there, and that he expects the technology industry to give sustainability more \
             of its effort.",
        ),
        (
            "Prerit Mishra, head of data and analytics for Asia-Pacific at DHL",
            "Says that much remains to be done on common worldwide standards, for running models as well as for \
             training them.",
        ),
        (
            "Wang Zhaoyang, head of global data centres at Alibaba Cloud",
            "Says that customers reach carbon neutrality more easily when their cloud provider is more sustainable.",
        ),
        (
            "Wang Zhaoyang, head of global data centres at Alibaba Cloud",
            "Says that AI is at an early stage and that sustainability should be designed into it from the start.",
        ),
    ],
    context: [
        (
            "A query and a search",
            "The report puts one query to a large language model at {context.query-energy} and an ordinary web \
             search at {context.search-energy}. It takes both from the work of others. Newer published figures for \
             a typical text prompt lie about ten times lower than the first; the calculator shows both.",
        ),
        (
            "Data centres and their energy",
            "From the work of others, the report takes {context.data-centres-2012} data centres in the world in \
             2012, more than {context.data-centres-now} now, and energy use that doubles every \
             {context.energy-doubling} years. Such a count depends on what is counted as a data centre; the report \
             does not say. A what-if on this page compares the doubling with figures of the International Energy Agency \
             (IEA).",
        ),
        (
            "The market for generative AI",
            "A forecast by Bloomberg Intelligence, which the report cites through DHL, has the market grow by more \
             than {context.market-growth} a year, from {context.market-2022} in 2022 to {context.market-2032} in \
             2032. Money is not electricity: the forecast does not say how much energy this market would use.",
        ),
        (
            "Carbon of consumer devices",
            "From earlier work by Economist Impact, the report expects the carbon emissions of consumer IT products \
             to grow {context.device-carbon} times. It gives neither the period nor the base, and does not say \
             whether this means by or to that multiple.",
        ),
    ],
};
