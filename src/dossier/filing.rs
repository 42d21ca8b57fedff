use crate::dossier::Sender;
use crate::law::{Act, Citation, Point};
use crate::{Authority, Edition};

/// What a decision says on a question, with the place; that it says nothing; or that its words are not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Provision<T> {
    /// The decision says so.
    Says(T, Citation),
    /// The decision says nothing on it.
    Silent,
    /// The part of the decision that would say is not known to the library; nothing is made up.
    NotKnown,
}

impl<T> Provision<T> {
    /// What the decision says, if it does and is known.
    pub fn said(self) -> Option<T> {
        match self {
            Self::Says(value, _) => Some(value),
            Self::Silent | Self::NotKnown => None,
        }
    }
}

/// In how many copies a dossier is filed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Copies {
    /// One on paper and one electronic.
    PaperAndElectronic,
    /// One original and a copy for each member of the council.
    OriginalAndOnePerMember,
}

impl Copies {
    /// Sets on paper for a council of so many members.
    ///
    /// ```
    /// use ocop::dossier::Copies;
    ///
    /// assert_eq!(Copies::OriginalAndOnePerMember.on_paper(9), 10);
    /// assert_eq!(Copies::PaperAndElectronic.on_paper(9), 1);
    /// ```
    #[must_use]
    pub const fn on_paper(self, members: u16) -> u32 {
        match self {
            Self::PaperAndElectronic => 1,
            #[expect(clippy::as_conversions, reason = "widening; `From` is not const")]
            Self::OriginalAndOnePerMember => (members as u32).saturating_add(1),
        }
    }

    /// Electronic sets.
    #[must_use]
    pub const fn electronic(self) -> u32 {
        match self {
            Self::PaperAndElectronic => 1,
            Self::OriginalAndOnePerMember => 0,
        }
    }
}

const SECTION_4: Citation = Citation::annex(Act::Decision1048, 2).clause(4);
const DISTRICT_148: Citation = Citation::annex(Act::Decision148, 2).clause(1);

/// In how many copies a sender's dossier is filed under an edition.
///
/// 26/2026: one on paper and one electronic, from each sender. 1048: one original and a copy for each member of the council that
/// assesses it. 148 as signed: one original and one electronic from the producer; the rest is not known.
///
/// ```
/// use ocop::Edition;
/// use ocop::dossier::{Copies, Sender, copies};
///
/// let filed = copies(Edition::Decision26, Sender::Commune);
/// assert_eq!(filed.said(), Some(Copies::PaperAndElectronic));
/// ```
#[must_use]
#[doc(alias = "số lượng hồ sơ")]
pub const fn copies(edition: Edition, sender: Sender) -> Provision<Copies> {
    const ARTICLE_7: Citation = Citation::article(Act::Decision26, 7);
    match edition {
        Edition::Decision1048 | Edition::Decision1048As781 => {
            let at = match sender {
                Sender::Producer => SECTION_4.point(Point::A),
                Sender::District => SECTION_4.point(Point::B),
                Sender::Province => SECTION_4.point(Point::C),
                Sender::Commune | Sender::Centre => return Provision::Silent,
            };
            Provision::Says(Copies::OriginalAndOnePerMember, at)
        }
        Edition::Decision148 => match sender {
            Sender::Producer => Provision::Says(Copies::PaperAndElectronic, DISTRICT_148),
            _ => Provision::NotKnown,
        },
        Edition::Decision148As1489 => Provision::NotKnown,
        Edition::Decision26 => {
            let at = match sender {
                Sender::Producer => ARTICLE_7.clause(1),
                Sender::Commune => ARTICLE_7.clause(2).point(Point::B),
                Sender::Province => ARTICLE_7.clause(3).point(Point::E),
                Sender::District | Sender::Centre => return Provision::Silent,
            };
            Provision::Says(Copies::PaperAndElectronic, at)
        }
    }
}

/// Whether a dossier that the producer files in the scoring software has the legal value of one on paper.
///
/// It has under 26/2026 (Art. 7(1)). 1048 does not speak of software.
#[must_use]
#[doc(alias = "phần mềm chấm điểm")]
pub const fn software_counts_as_paper(edition: Edition) -> Provision<bool> {
    match edition {
        Edition::Decision1048 | Edition::Decision1048As781 => Provision::Silent,
        Edition::Decision148 | Edition::Decision148As1489 => Provision::NotKnown,
        Edition::Decision26 => Provision::Says(true, Citation::article(Act::Decision26, 7).clause(1)),
    }
}

/// At least how many working days before the sitting the members of a tier's council have the dossier and the samples.
///
/// 1048: 1 at the district, 2 at the province, 5 at the centre. 148 as signed: 1 at the district; the others are not known. 26/2026
/// leaves it to the council's own rules.
///
/// ```
/// use ocop::dossier::{Provision, days_before_sitting};
/// use ocop::{Authority, Edition};
///
/// assert_eq!(days_before_sitting(Edition::Decision1048, Authority::Centre).said(), Some(5));
/// assert_eq!(days_before_sitting(Edition::Decision148, Authority::Centre), Provision::NotKnown);
/// assert_eq!(days_before_sitting(Edition::Decision26, Authority::Centre), Provision::Silent);
/// ```
#[must_use]
pub const fn days_before_sitting(edition: Edition, tier: Authority) -> Provision<u8> {
    match (edition, tier) {
        (Edition::Decision1048 | Edition::Decision1048As781, Authority::District) => {
            Provision::Says(1, SECTION_4.point(Point::A))
        }
        (Edition::Decision1048 | Edition::Decision1048As781, Authority::Province) => {
            Provision::Says(2, SECTION_4.point(Point::B))
        }
        (Edition::Decision1048 | Edition::Decision1048As781, Authority::Centre) => {
            Provision::Says(5, SECTION_4.point(Point::C))
        }
        (Edition::Decision148, Authority::District) => Provision::Says(1, DISTRICT_148),
        // No district assesses any more.
        (Edition::Decision148As1489 | Edition::Decision26, Authority::District)
        | (Edition::Decision26, _) => Provision::Silent,
        (Edition::Decision148 | Edition::Decision148As1489, _) => Provision::NotKnown,
    }
}
