//! Why a file cannot be read or written, in the language asked.

use std::io::{Error, ErrorKind};

use ocop::Lang;

/// The reason of the system: in its own words it would be English in every report.
pub(crate) fn why(error: &Error, lang: Lang) -> String {
    let (vi, en) = match error.kind() {
        ErrorKind::NotFound => ("không có tệp", "there is no file"),
        ErrorKind::PermissionDenied => ("không có quyền mở tệp", "the file may not be opened"),
        ErrorKind::IsADirectory => ("đó là thư mục, không phải tệp", "it is a folder, no file"),
        ErrorKind::BrokenPipe => ("chương trình nhận kết quả đã dừng", "what reads the answers has stopped"),
        ErrorKind::StorageFull => ("hết chỗ lưu", "there is no room left"),
        // Made by a program of these, in the language asked.
        _ if error.get_ref().is_some() => return error.to_string(),
        _ => {
            let number = error.raw_os_error().map(|number| format!(" {number}")).unwrap_or_default();
            return match lang {
                Lang::Vi => format!("lỗi hệ thống{number}"),
                Lang::En => format!("system error{number}"),
            };
        }
    };
    match lang {
        Lang::Vi => vi.to_owned(),
        Lang::En => en.to_owned(),
    }
}
