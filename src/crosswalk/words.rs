//! The sentences of this module.

use crate::base::words;

words! {
    not_a_successor(to, from) = "{to} không kế tục {from}: một bộ tiêu chí chỉ được so với bộ đã tiếp nhận sản phẩm của nó" / "{to} does not succeed {from}: a set is compared with one that took its products over";
    appeared(criterion) = "Tiêu chí mới: {criterion}" / "New: {criterion}";
    vanished(criterion) = "Không còn: {criterion}" / "Gone: {criterion}";
    restructured(from, to) = "{from} → {to}: cấu trúc lại" / "{from} → {to}: restructured";
    unchanged(from, to) = "{from} → {to}: giữ nguyên" / "{from} → {to}: unchanged";
    changed(from, to, aspects) = "{from} → {to}: {aspects}" / "{from} → {to}: {aspects}";
}
