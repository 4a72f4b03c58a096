//! The classroom's pages in Simplified Chinese.

use super::ClassPages;

pub(super) const PAGES: ClassPages = ClassPages {
    guess_title: "先猜一猜",
    guess_description: "先把猜测放到标尺上，再看公布的数字、能有多大把握，以及为什么。",
    tally_title: "全班在一把标尺上",
    tally_lead: "每个学生在自己的设备上猜，再给老师一个短码。短码在这里汇成一张图。一切都留在这台设备上。",
    prepare_title: "准备任务",
    prepare_lead: "设定全班要做的内容，锁定或隐藏其余部分，再用链接、二维码或小文件发给学生。",
    task_title: "你的任务",
    task_lead: "老师已经设定好了。灰色的部分不能改，其余的由你来调。",
};
