use core::fmt;

use time::Date;

use crate::Certificate;
use crate::base::{Lang, Say};
use crate::certificate::{FilingWindow, Refiling};
use crate::crosswalk::{ForecastError, words};
use crate::law::{Edition, Regime, Star};

/// Where a forecast has the days of the certificate from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Issue {
    /// From the day of issue alone.
    On(Date),
    /// From the certificate.
    Certificate(Certificate),
}

/// When a certified product is filed for re-rating under the next decision: the last day of its
/// certificate, the filing window, and the days on which the dossier can be filed.
///
/// [`Forecast::renewal`](crate::crosswalk::Forecast::renewal) gives it, after
/// [`with_issued_on`](crate::crosswalk::Forecast::with_issued_on) or
/// [`with_certificate`](crate::crosswalk::Forecast::with_certificate). Every first and last day is
/// included. No day moves where it is a day off
/// ([reading 30](crate::law::Reading::WeekendDeadlines)): the end of a certificate does not move,
/// nor does a day that is counted back from it.
///
/// Source: 26/2026, Art. 7(6)(a) and 12(3), [reading 12](crate::law::Reading::Terms),
/// [reading 15](crate::law::Reading::ReRatingWindow) and
/// [reading 16](crate::law::Reading::Extension).
///
/// ```
/// use ocop::crosswalk::Forecast;
/// use ocop::{Assessment, Council, Edition, Lang, ProductSet, Say, ScoreSheet, SetId};
/// use time::macros::date;
///
/// let sheet = ScoreSheet::empty(SetId::decision_148(ProductSet::Tea));
/// let assessment = Assessment::new(Council::new(Edition::Decision148), [sheet], [])?;
/// let forecast = Forecast::new(assessment)?;
///
/// let renewal = forecast.clone().with_issued_on(date!(2024 - 05 - 10))?.renewal();
/// let renewal = renewal.ok_or("a day was given")?;
/// let days = (date!(2026 - 11 - 11), date!(2027 - 01 - 10));
/// assert_eq!(renewal.window().map(|window| (window.from(), window.until())), Some(days));
/// assert_eq!(renewal.filing(), Some(days));
///
/// // The window was past when 26/2026 took effect: the dossier is filed late, up to the last day.
/// let caught = forecast.with_issued_on(date!(2023 - 08 - 01))?.renewal();
/// let caught = caught.ok_or("a day was given")?;
/// assert!(caught.is_late());
/// assert_eq!(caught.filing(), Some((date!(2026 - 05 - 22), date!(2026 - 08 - 01))));
/// assert_eq!(
///     caught.text(Lang::En).to_string(),
///     "The certificate is valid through 2026-08-01; by the transitional rule the re-rating is \
///      filed from 2026-05-22 through 2026-08-01",
/// );
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Stored form
///
/// As JSON it stands under `renewal` in its [`Forecast`](crate::crosswalk::Forecast). The window
/// and the days of filing are null where there are none. Reading refuses days of filing that
/// contradict each other, and passes over names that a later version adds. `text` is written for
/// readers and is not read back.
///
/// ```
/// # #[cfg(feature = "serde")] {
/// # use ocop::crosswalk::Forecast;
/// # use ocop::{Assessment, Council, Edition, ProductSet, ScoreSheet, SetId, Star};
/// # let coffee = SetId::decision_148(ProductSet::CoffeeAndCocoa).criteria_set();
/// # let best = coffee.criteria().map(|one| (one.code(), one.levels().last()));
/// # let sheet = ScoreSheet::from_choices(coffee, best)?;
/// # let assessment = Assessment::new(Council::new(Edition::Decision148), [sheet], [])?;
/// // The best coffee of 148, rated again under 26/2026.
/// let forecast = Forecast::new(assessment)?;
/// use time::macros::date;
/// let renewal = forecast.with_issued_on(date!(2024 - 05 - 10))?.renewal().ok_or("no day")?;
/// let json = serde_json::to_value(renewal)?;
/// assert_eq!((&json["issued_on"], &json["late"]), (&"2024-05-10".into(), &false.into()));
/// assert_eq!(json["valid_through"], "2027-05-10");
/// assert_eq!(json["window"]["from"], "2026-11-11");
/// assert_eq!(json["file_from"], "2026-11-11");
/// assert_eq!(json["file_until"], "2027-01-10");
/// # }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Renewal {
    issued_on: Date,
    valid_through: Date,
    window: Option<FilingWindow>,
    filing: Option<(Date, Date)>,
    late: bool,
}

impl Renewal {
    /// The renewal under the rules of an edition.
    pub(super) fn under(edition: Edition, regime: Regime, issue: Issue) -> Result<Self, ForecastError> {
        let certificate = match issue {
            Issue::Certificate(certificate) => certificate,
            Issue::On(day) => {
                if !regime.act().is_in_force_on(day) {
                    return Err(ForecastError::IssuedOutside { regime, day });
                }
                // The term is the same for every star that is certified.
                let star = Star::ALL.iter().copied().find(|star| star.is_certifiable());
                Certificate::under(regime, star.unwrap_or(Star::Five), day)?
            }
        };
        if certificate.regime() != regime {
            return Err(ForecastError::OtherRegulation { regime, given: certificate.regime() });
        }
        if let Some(day) = certificate.revoked_on() {
            return Err(ForecastError::Revoked { day });
        }
        let (first_day, last_day) = (edition.first_day(), certificate.valid_through());
        let window = certificate.window_on(first_day);
        let late = certificate.refiling(last_day) == Refiling::Late;
        let from = window.map_or(certificate.valid_from(), FilingWindow::from).max(first_day);
        let until = window.filter(|_| !late).map_or(last_day, FilingWindow::until);
        Ok(Self {
            issued_on: certificate.issued_on(),
            valid_through: last_day,
            window,
            filing: (from <= until && first_day <= last_day).then_some((from, until)),
            late,
        })
    }

    /// A renewal read back.
    #[cfg(feature = "serde")]
    pub(super) const fn read(
        issued_on: Date,
        valid_through: Date,
        window: Option<FilingWindow>,
        filing: Option<(Date, Date)>,
        late: bool,
    ) -> Self {
        Self { issued_on, valid_through, window, filing, late }
    }

    /// The day on which the certificate was issued.
    #[must_use]
    pub const fn issued_on(self) -> Date {
        self.issued_on
    }

    /// The last day on which the certificate is valid, that day included.
    #[must_use]
    pub const fn valid_through(self) -> Date {
        self.valid_through
    }

    /// The filing window of the next decision, counted back from the certificate's last day: under
    /// 26/2026 from 180 to 120 days before it, both ends included
    /// ([reading 15](crate::law::Reading::ReRatingWindow)). It is given even where it lies before
    /// the day on which the decision took effect. `None` where the decision sets no window.
    #[must_use]
    #[doc(alias("thời gian nộp hồ sơ", "thoi gian nop ho so"))]
    pub const fn window(self) -> Option<FilingWindow> {
        self.window
    }

    /// The first and the last day on which the dossier can be filed under the next decision, both
    /// included. `None` where the certificate ended before that decision took effect: the product
    /// is then rated as for the first time ([reading 17](crate::law::Reading::Upgrade)).
    #[must_use]
    pub const fn filing(self) -> Option<(Date, Date)> {
        self.filing
    }

    /// Whether a part of the window, or all of it, was past when the next decision took effect. The
    /// dossier can then be filed up to the certificate's last day, that day included. Under 26/2026
    /// these are the certificates that are valid on 2026-05-22 and end before 2026-11-18
    /// ([reading 16](crate::law::Reading::Extension)).
    #[must_use]
    pub const fn is_late(self) -> bool {
        self.late
    }
}

impl Say for Renewal {
    fn say(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.filing {
            Some((from, until)) if self.late => {
                words::filed_late(lang, f, &self.valid_through, &from, &until)
            }
            Some((from, until)) => words::filed(lang, f, &self.valid_through, &from, &until),
            None => words::lapsed(lang, f, &self.valid_through),
        }
    }
}
