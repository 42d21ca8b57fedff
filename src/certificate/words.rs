//! The sentences of this module.

use crate::base::words;

words! {
    // Errors.
    not_certified(star) = "không cấp giấy chứng nhận cho sản phẩm {star}; giấy chứng nhận dành cho 3, 4 và 5 sao" / "no certificate for {star}: certificates are for 3, 4 and 5 stars";
    wrong_authority(by, star, day, allowed) = "ngày {day}, giấy chứng nhận {star} không thuộc thẩm quyền {by}; thẩm quyền thuộc {allowed}" / "the {by} may not issue a certificate of {star} on {day}; the {allowed} may";
    other_regulation(edition, day, from) = "ngày {day} chưa có giấy chứng nhận theo {edition}, có hiệu lực từ {from}" / "no certificate under {edition} on {day}: it is in force from {from}";
    revoked_before_issue(day, issued_on) = "thu hồi ngày {day}, trước ngày cấp {issued_on}" / "revoked on {day}, before the day of issue, {issued_on}";
    filed_before_issue(day, issued_on) = "nộp hồ sơ phân hạng lại ngày {day}, trước ngày cấp {issued_on}" / "filed for re-rating on {day}, before the day of issue, {issued_on}";
    first_day_too_far(day, issued_on, days) = "thời hạn tính từ {day}, cách ngày cấp {issued_on} quá {days} ngày" / "the term begins on {day}, more than {days} days from the day of issue, {issued_on}";
    filed_after_expiry(day, last) = "nộp hồ sơ phân hạng lại ngày {day}, sau khi giấy chứng nhận hết hạn ngày {last}; sản phẩm hết hạn được đăng ký lại như lần đầu" / "filed for re-rating on {day}, after the certificate's last day, {last}: what lapsed is rated for the first time again";
    decided_without_filing(day) = "có kết quả phân hạng lại ngày {day} nhưng không có ngày nộp hồ sơ" / "a re-rating decided on {day}, but none was filed";
    decided_before_filing(day, filed_on) = "có kết quả phân hạng lại ngày {day}, trước ngày nộp hồ sơ {filed_on}" / "the re-rating was decided on {day}, before it was filed on {filed_on}";
    ends_before_it_begins(day, from) = "ngày hết hạn {day} trước ngày bắt đầu thời hạn {from}" / "the last day, {day}, is before the first day of the term, {from}";
    out_of_calendar(day) = "ngày {day}: thời hạn vượt quá năm 9999" / "{day}: the term would end past the year 9999";

    // Standings.
    not_yet(on, from) = "Ngày {on}: chưa có hiệu lực, thời hạn bắt đầu ngày {from}." / "On {on}: not yet valid, the term begins on {from}.";
    valid(on, last) = "Ngày {on}: còn hiệu lực đến hết ngày {last}." / "On {on}: valid through {last}.";
    extended(on, last, extended) = "Ngày {on}: hết thời hạn ngày {last}, được kéo dài hiệu lực trong khi chờ kết quả phân hạng lại, muộn nhất đến hết ngày {extended}." / "On {on}: past its last day, {last}, but extended while the re-rating is pending, through {extended} at the latest.";
    expired(on, last) = "Ngày {on}: đã hết hạn, ngày cuối là {last}." / "On {on}: expired, the last day was {last}.";
    revoked(on) = "Ngày {on}: đã bị thu hồi." / "On {on}: revoked.";
    refiling(refiling) = "Phân hạng lại: {refiling}." / "Re-rating: {refiling}.";
    refiling_within(refiling, from, until) = "Phân hạng lại: {refiling} (từ ngày {from} đến hết ngày {until})." / "Re-rating: {refiling} (filed from {from} to {until}).";
    upgrade(upgrade) = "Nâng hạng: {upgrade}." / "Upgrade: {upgrade}.";

    // Records.
    diverged_unreadable(error) = "quy định hiện nay không chấp nhận giấy chứng nhận này: {error}" / "the present rules do not accept the certificate: {error}";
    diverged_valid_through(then, now) = "ngày hết hạn đã ghi: {then}; tính lại: {now}" / "last day decided: {then}; counted again: {now}";
    diverged_authority(then, now) = "cấp công nhận đã ghi: {then}; theo quy định: {now}" / "authority decided: {then}; by the rules: {now}";
    diverged_extended_through(then, now) = "kéo dài hiệu lực đã ghi: {then}; tính lại: {now}" / "extension decided: {then}; counted again: {now}";
    until(day) = "đến hết ngày {day}" / "through {day}";
    no_extension() = "không kéo dài" / "none";
}
