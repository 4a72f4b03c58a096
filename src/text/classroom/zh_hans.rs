//! 课堂的中文。

use super::lessons_zh_hans::LESSONS;
use super::{ClassroomText, QuestionText};

pub(super) const TEXT: ClassroomText = ClassroomText {
    levels: [
        ("跟熟悉的东西比", "比它多，还是比它少？"),
        ("一个数和它的区间", "大约是多少？我们有多大把握？"),
        ("结果取决于什么", "证据、地点、算了什么、问了谁，哪一样会改变结果？"),
    ],
    questions: [
        QuestionText {
            id: "answer-phone",
            asked: "手机充满一次电，大约用电 {phone-charge|middle}。AI 简短地回答一次，要用多少电？",
            why: "大型计算机同时回答许多人，所以给手机充一次电，大约抵得上 {phone-charge/answer-phone} 次简短回答。",
            discuss: "本站依据的报告写的是每次 {text-report|middle}。两个数会不会都对？你想问问算出它们的人什么？",
        },
        QuestionText {
            id: "image-led",
            asked: "一只 LED 灯亮一小时，大约用电 {led-hour|middle}。用 AI 画一张图，要用多少电？",
            why: "计算机要把整张图反复改很多遍，所以一张图大约相当于 {image-led/answer-phone} 次简短回答。",
            discuss: "区间是 {image-led|range}。为什么两张图用的电会差这么多？想想图有多大，用的是什么程序，试了几次。",
        },
        QuestionText {
            id: "video-kettle",
            asked: "烧开一升水，大约用电 {kettle-litre|middle}。用 AI 做一段五秒的视频，要用多少电？",
            why: "视频由许多前后连贯的画面组成，所以一段大约相当于 {video-kettle/answer-phone} 次简短回答。",
            discuss: "全班想知道自己用 AI 一共用了多少电。应该先数什么？为什么？",
        },
        QuestionText {
            id: "search-with-answer",
            asked: "{search#year} 年，搜索一次网页大约用电 {search|middle}。如果搜索还附带 AI 回答，要用多少电？",
            why: "搜索照样要做，再加上一次简短回答，合起来大约是原来的 {search-with-answer/search} 倍。",
            discuss: "搜索的数字是 {search#year} 年的，之后没有人再公布过。旧数字比没有数字好吗？怎样才能知道它现在还对不对？",
        },
        QuestionText {
            id: "answer-teaspoon",
            asked: "一茶匙水大约是 {teaspoon|middle}。AI 简短地回答一次，要用多少水？",
            why: "数据中心要用水降温，发电厂发电也要用水，这里两样都算。",
            discuss: "有人说，AI 回答一次要用一瓶水。他们可能算进了哪些我们没算的水？要核对这个说法，你还得知道什么？",
        },
        QuestionText {
            id: "video-car",
            asked: "汽油车开一公里，大约排放 {petrol-car-km|middle} 温室气体。用 AI 做一段五秒的视频，会排放多少？",
            why: "计算机本身什么也不烧，但许多地方仍有一部分电是烧煤、烧天然气发的。",
            discuss: "换到风电、水电或核电很多的国家，这个数还一样吗？汽车的那个数呢？",
        },
        QuestionText {
            id: "small-model",
            asked: "小的 AI 模型要做的计算比大模型少。小模型简短地回答一次，要用多少电？",
            why: "答案里的每个词都要在整个模型里算一遍，小模型要算的部分比较少。",
            discuss: "区间是 {small-model|range}。哪些问题用小模型就够了？你打算怎样验证？",
        },
        QuestionText {
            id: "reasoning-model",
            asked: "有些 AI 模型要先推想很多步，然后才回答。这样回答一次，要用多少电？",
            why: "模型会先给自己写一大段草稿，草稿里的每个词都要用电，哪怕你看不到。",
            discuss: "区间是 {reasoning-model|range}。为什么这么宽？难题就一定需要长答案吗？",
        },
        QuestionText {
            id: "long-text",
            asked: "把一篇短篇小说那么长的文章交给 AI，再问一个问题。这样要用多少电？",
            why: "模型要先读完全文才能动笔，所以用电大约是简短回答的 {long-text/answer-phone} 倍。",
            discuss: "只把要紧的部分发过去，会不会省电？漏掉一些内容，可能出什么差错？",
        },
        QuestionText {
            id: "agent-task",
            asked: "让 AI 智能体完成一项任务：改一个程序，再测试好。它会自己做很多步。整个任务要用多少电？",
            why: "智能体要反复地读、写、试，所以一项任务大约相当于 {agent-task/answer-phone} 次简短回答。",
            discuss: "这个数字来自一个人的使用记录。拿一项任务和一次回答相比，公平吗？还可以拿什么来比？",
        },
        QuestionText {
            id: "image-water",
            asked: "把数据中心和发电厂用的水都算上。用 AI 画一张图，要用多少水？",
            why: "用水是按用电算出来的，所以用电有多少拿不准，用水也跟着有多少拿不准。",
            discuss: "数据中心往往可以多用些电来降温，从而省水。在缺水的地方，你会省哪一样？应该先问谁？",
        },
        QuestionText {
            id: "survey-cost",
            asked: "一项调查问了 {profile.respondents} 位企业高管：评判 AI 是否环保，主要看什么。有百分之几的人说看成本？",
            why: "问的是怎样评判，不是在不在乎花钱，而有 {criteria.life-cycle|middle} 的人说要看从制造到报废的整个过程和碳排放。",
            discuss: "如果改问“是什么妨碍了你”，答案会怎样变？问到了哪些人，又没问到哪些人？",
        },
        QuestionText {
            id: "survey-important",
            asked: "一项调查问了 {profile.respondents} 位企业高管。有 {ai-importance.12m|middle} 的人认为，一年后 AI 对公司会非常重要。说当时已经非常重要的有百分之几？",
            why: "人对明年的期望可能比今年的实际高，调查看得出期望，却看不出将来会怎样。",
            discuss: "这个数高，对谁有好处？一年以后，怎样核对他们说得准不准？",
        },
        QuestionText {
            id: "evidence",
            asked: "一名学生一年上学 {evidence#days} 天，每天向 AI 提 {evidence#text} 个简短问题。按较新的证据，一年要用多少电？",
            why: "回答一次，较新的证据是 {text-newer|middle}，报告是 {text-report|middle}，所以按报告算就是 {evidence:b|middle}。",
            discuss: "报告的数字是 {text-report#year} 年由外部的人估算的，针对当时的机器。较新的数字是我们综合几项研究得出的。换成你，会登哪一个？怎么写？",
        },
        QuestionText {
            id: "model",
            asked: "把 {model#small} 个简短问题交给小模型，要用多少电？换成先推理再回答的模型呢？",
            why: "先推理的模型要用 {model:b|middle}，大约是小模型的 {model:b/model} 倍，因为每次回答要多算很多。",
            discuss: "什么时候值得用大模型？能不能先试小模型，不行再换？",
        },
        QuestionText {
            id: "place",
            asked: "一段五秒的 AI 视频，是在{place#place}的数据中心做的，会排放多少碳？如果换到{place#b.place}呢？",
            why: "两地用的电一样多，但{place#b.place}发同样的电，碳排放大约是{place#place}的 {place:b/place} 倍。",
            discuss: "这里用的是全国一年的平均值。夜里、刮大风的时候、屋顶装了太阳能板的时候，会有什么不同？",
        },
        QuestionText {
            id: "water-scope",
            asked: "一名学生一天向 AI 提 {water-scope#text} 个简短问题。数据中心自己要用多少水？如果全都算上呢？",
            why: "再算上发电厂和水库，就是 {water-scope:b|middle}，可见先要说清楚算了哪些水。",
            discuss: "水库的水会蒸发。这些水该算在发电上，算在浇地上，还是谁也不算？要算得公道，没算进去的部分该怎么交代？",
        },
        QuestionText {
            id: "people",
            asked: "全班 {people#people} 人，每人每天向 AI 提 {people#text} 个简短问题，一年上学 {people#days} 天。按较新的证据，一共要用多少电？",
            why: "一次回答的用电要乘人数、次数和天数，一次回答里拿不准的部分也一起乘了上去。",
            discuss: "拿它和学校里别的用电比一比。哪些可以从电表上读出来？总数大了，一次回答就变大了吗？",
        },
        QuestionText {
            id: "survey-europe",
            asked: "一项调查里，亚太有 {government-policy.asia-pacific|middle} 的企业高管预计政府会出台绿色 AI 政策。欧洲有百分之几？",
            why: "如果把两组人都当作抽签选出来的，这么大的差距就不太像是碰巧。",
            discuss: "其实这些高管不是抽签选出来的。那么，对欧洲全体高管我们能说什么？关于选人的办法，你想问什么？",
        },
    ],
    presets: [
        ("一次回答，两个数字", "简短回答一次：较新的证据，对比报告的数字。"),
        ("学生的一天", "几个简短问题、一个难题、一张图和几次搜索。用较新的证据，对比报告的数字。"),
        ("加一段视频", "学生的一天，对比同一天再加一段视频。"),
        ("两个地点", "学生的一天在{two-places#place}的碳排放，对比{two-places#b.place}。"),
        ("用水的两种算法", "学生的一天用的水：只算数据中心，对比全都算上。"),
        (
            "全班一学年",
            "全班 {class-year#people} 人，上学 {class-year#days} 天，每天都像“学生的一天”。对比报告的数字。",
        ),
    ],
    lessons: LESSONS,
};
