//! 旧链接：简体中文 (Simplified Chinese).

use super::VersionsText;

pub(super) const TEXT: VersionsText = VersionsText {
    made: "这个链接生成时用的是数据版本 {0}，现在已有更新的版本 {1}。",
    uses: "计算器的结果、文件和链接仍按 {0} 计算，页面其余部分是最新的。",
    show_both: "两个版本都显示",
    today: "按最新数据打开",
    title: "同样的设定，新旧数据各得多少",
    head: ["结果", "{0} 版（链接所用）", "{0} 版（最新）"],
    same: "两个版本结果相同：与这个结果有关的数字都没有变。",
    failed: "这个链接所用的数据（版本 {0}）未能载入。这里是示例日按最新数据得出的结果。",
};
