//! 旧链接：简体中文 (Simplified Chinese).

use super::VersionsText;

pub(super) const TEXT: VersionsText = VersionsText {
    made: "这个链接用的是数据版本 {0}，现在已有更新的版本（{1}）。",
    uses: "计算器的结果、文件和链接仍用版本 {0} 的数字，页面其余部分为最新。",
    show_both: "两个版本都显示",
    today: "用最新数据打开",
    title: "同样的设定，按新旧数据各得多少",
    head: ["结果", "版本 {0}（链接所用）", "版本 {0}（最新）"],
    same: "两个版本结果相同：与这个结果有关的数字都没有变。",
    failed: "这个链接所用的数据（版本 {0}）未能载入。这里显示的是示例日按最新数据得出的结果。",
};
