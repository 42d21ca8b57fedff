//! The bytes of a file as text whose lines end with a line feed, as far as they can be read for sure.
//!
//! UTF-8 is read with and without a byte order mark, UTF-16 with one. Lines may end with a line feed, a carriage return, or both. What is
//! damaged stays so, in bytes that are no UTF-8, and is told of its own line.

use std::io::{self, BufReader, Cursor, Read};

use ocop::Lang;

/// How the letters of a file are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Encoding {
    Utf8,
    Utf16,
}

/// Why a file is not read at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NotText {
    /// UTF-16 as far as one can see, but without the mark that tells its byte order.
    Utf16WithoutMark {
        big_endian: bool,
    },
    Utf32,
    /// A workbook of a spreadsheet program, not a table saved as text.
    Workbook,
    Binary,
}

impl NotText {
    pub(crate) const fn code(self) -> &'static str {
        match self {
            Self::Utf16WithoutMark { .. } => "utf16_without_mark",
            Self::Utf32 => "utf32_text",
            Self::Workbook => "workbook_not_table",
            Self::Binary => "not_text",
        }
    }

    /// What was found, and what to do.
    pub(crate) const fn text(self, lang: Lang) -> &'static str {
        let (vi, en) = match self {
            Self::Utf16WithoutMark { big_endian: false } => (
                "tệp có vẻ là UTF-16 (byte thấp trước) nhưng thiếu dấu thứ tự byte ở đầu, nên không đọc chắc chắn được; lưu lại tệp dạng UTF-8",
                "the file looks like UTF-16, low byte first, but begins without a byte order mark, so that it cannot be read for sure; save it as UTF-8",
            ),
            Self::Utf16WithoutMark { big_endian: true } => (
                "tệp có vẻ là UTF-16 (byte cao trước) nhưng thiếu dấu thứ tự byte ở đầu, nên không đọc chắc chắn được; lưu lại tệp dạng UTF-8",
                "the file looks like UTF-16, high byte first, but begins without a byte order mark, so that it cannot be read for sure; save it as UTF-8",
            ),
            Self::Utf32 => (
                "tệp là UTF-32, chương trình không đọc; lưu lại tệp dạng UTF-8",
                "the file is UTF-32, which is not read; save it as UTF-8",
            ),
            Self::Workbook => (
                "tệp là sổ bảng tính, không phải bảng dạng văn bản; mở bằng chương trình bảng tính và lưu dạng CSV UTF-8",
                "the file is a workbook, no table as text; open it with a spreadsheet program and save it as CSV UTF-8",
            ),
            Self::Binary => (
                "tệp có byte 0 nên không phải là văn bản; lưu lại tệp dạng CSV UTF-8",
                "the file has bytes of zero and is no text; save it as CSV UTF-8",
            ),
        };
        match lang {
            Lang::Vi => vi,
            Lang::En => en,
        }
    }
}

/// A file as UTF-8 with line feeds.
pub(crate) struct Source {
    pub(crate) text: BufReader<Box<dyn Read>>,
    pub(crate) encoding: Encoding,
}

/// How many bytes are looked at to tell how a file is written.
const HEAD: u64 = 1024;

impl Source {
    /// Looks at the beginning of a file, and reads it so.
    pub(crate) fn of(mut file: Box<dyn Read>) -> io::Result<Result<Self, NotText>> {
        let mut head = Vec::new();
        file.by_ref().take(HEAD).read_to_end(&mut head)?;
        let (encoding, mark) = match told(&head) {
            Ok(found) => found,
            Err(why) => return Ok(Err(why)),
        };
        let rest = head.get(mark.len()..).unwrap_or_default().to_vec();
        let bytes = Cursor::new(rest).chain(file);
        let text: Box<dyn Read> = match encoding {
            Encoding::Utf8 => Box::new(LineEnds::of(bytes)),
            Encoding::Utf16 => Box::new(LineEnds::of(Utf16::of(bytes, mark == BIG_ENDIAN))),
        };
        Ok(Ok(Self { text: BufReader::new(text), encoding }))
    }
}

const BIG_ENDIAN: &[u8] = b"\xfe\xff";
const LITTLE_ENDIAN: &[u8] = b"\xff\xfe";

/// How a file is written that begins so, and the mark at its beginning.
fn told(head: &[u8]) -> Result<(Encoding, &'static [u8]), NotText> {
    // The mark of UTF-32 begins with that of UTF-16.
    if [b"\xff\xfe\0\0".as_slice(), b"\0\0\xfe\xff"].iter().any(|mark| head.starts_with(mark)) {
        return Err(NotText::Utf32);
    }
    if [b"PK\x03\x04".as_slice(), b"\xd0\xcf\x11\xe0"].iter().any(|mark| head.starts_with(mark)) {
        return Err(NotText::Workbook);
    }
    for mark in [LITTLE_ENDIAN, BIG_ENDIAN] {
        if head.starts_with(mark) {
            return Ok((Encoding::Utf16, mark));
        }
    }
    // The letters that tables and JSON are written with are one byte and a nought in UTF-16.
    let noughts = |place: usize| head.iter().skip(place).step_by(2).filter(|byte| **byte == 0).count();
    match (noughts(0), noughts(1)) {
        // A nought or two among many letters spoil their lines alone.
        (high, low) if 16 * (high + low) <= head.len() => {
            let mark = b"\xef\xbb\xbf".as_slice();
            Ok((Encoding::Utf8, if head.starts_with(mark) { mark } else { b"" }))
        }
        // A letter here and there has its nought on the other side.
        (high, low) if low > 4 * high => Err(NotText::Utf16WithoutMark { big_endian: false }),
        (high, low) if high > 4 * low => Err(NotText::Utf16WithoutMark { big_endian: true }),
        _ => Err(NotText::Binary),
    }
}

/// UTF-16 as UTF-8; what is no letter becomes bytes that are none in UTF-8 either.
struct Utf16<R> {
    bytes: R,
    big_endian: bool,
    /// The first byte of a unit, and the first half of a pair.
    byte: Option<u8>,
    half: Option<u16>,
    ready: Cursor<Vec<u8>>,
}

impl<R: Read> Utf16<R> {
    fn of(bytes: R, big_endian: bool) -> Self {
        Self { bytes, big_endian, byte: None, half: None, ready: Cursor::new(Vec::new()) }
    }

    fn unit(&mut self, unit: u16, ready: &mut Vec<u8>) {
        let push = |letter: char, ready: &mut Vec<u8>| {
            ready.extend_from_slice(letter.encode_utf8(&mut [0; 4]).as_bytes());
        };
        if let Some(half) = self.half.take() {
            if let Some(Ok(letter)) = char::decode_utf16([half, unit]).next() {
                return push(letter, ready);
            }
            ready.extend_from_slice(NO_LETTER);
        }
        match char::from_u32(u32::from(unit)) {
            Some(letter) => push(letter, ready),
            // The first half of a pair waits for the second.
            None if unit < 0xdc00 => self.half = Some(unit),
            None => ready.extend_from_slice(NO_LETTER),
        }
    }
}

/// Half of a pair, as it would be in UTF-8.
const NO_LETTER: &[u8] = b"\xed\xa0\x80";

impl<R: Read> Read for Utf16<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        loop {
            let read = self.ready.read(buffer)?;
            if read > 0 || buffer.is_empty() {
                return Ok(read);
            }
            let mut bytes = [0; 4096];
            let count = self.bytes.read(&mut bytes)?;
            let mut ready = Vec::new();
            for byte in bytes.iter().take(count).copied() {
                match self.byte.take() {
                    None => self.byte = Some(byte),
                    Some(first) if self.big_endian => {
                        self.unit(u16::from_be_bytes([first, byte]), &mut ready);
                    }
                    Some(first) => self.unit(u16::from_le_bytes([first, byte]), &mut ready),
                }
            }
            if count == 0 {
                let left = [self.half.take().is_some(), self.byte.take().is_some()];
                if left == [false, false] {
                    return Ok(0);
                }
                ready.extend_from_slice(NO_LETTER);
            }
            self.ready = Cursor::new(ready);
        }
    }
}

/// Text whose lines all end with a line feed.
struct LineEnds<R> {
    text: R,
    after_return: bool,
}

impl<R: Read> LineEnds<R> {
    const fn of(text: R) -> Self {
        Self { text, after_return: false }
    }
}

impl<R: Read> Read for LineEnds<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        loop {
            let mut bytes = vec![0; buffer.len()];
            let count = self.text.read(&mut bytes)?;
            let mut kept = 0;
            for byte in bytes.into_iter().take(count) {
                let (is_return, is_feed) = (byte == b'\r', byte == b'\n');
                // The feed behind a return ends the same line.
                let ended = is_feed && self.after_return;
                self.after_return = is_return;
                if ended {
                    continue;
                }
                if let Some(place) = buffer.get_mut(kept) {
                    *place = if is_return { b'\n' } else { byte };
                    kept += 1;
                }
            }
            if kept > 0 || count == 0 {
                return Ok(kept);
            }
        }
    }
}
