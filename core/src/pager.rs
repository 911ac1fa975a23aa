//! Lists, page by page.

use std::{
    collections::VecDeque,
    sync::{Arc, OnceLock},
};

use hyper::StatusCode;
use tokio::sync::{Mutex, OwnedMutexGuard};

use crate::{
    error::{Error, ErrorKind, Result},
    handover::Handover,
    model::{self, Extra, Listed, Model, Rows},
    transport::Call,
};

/// A list that is fetched as far as it is read.
///
/// It ends where an answer says so, and only there: a page without items that promises further ones is passed over, as a
/// server may filter behind its paging. What would lose items or never end is a `DecodeError`: a list without any item
/// whose answers count some, a promised page without a body, the same page twice where it promises a further one, 100
/// empty pages in a row (asking again goes on behind them). Lists of V1 may say nothing of pages; those end with a page
/// that is empty, is the last one again, or is 204.
///
/// Several tasks may read from one pager: each item goes to one of them, none is skipped.
///
/// ```no_run
/// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
/// let templates = client.templates().list();
/// while let Some(template) = templates.next().await? {
///     println!("{}", template.name);
/// }
/// # Ok(()) }
/// ```
#[derive(Debug)]
pub struct Pager<T> {
    call: Call<'static>,
    names: Option<Names>,
    cursor: Arc<Mutex<Cursor<T>>>,
    /// Apart from the cursor, so that it can be read while a page is on its way.
    total: Arc<OnceLock<i64>>,
}

/// Under which names a list and its entries may stand, in a family that is known to wrap them so.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Names {
    pub list: &'static str,
    pub item: &'static str,
}

#[derive(Debug)]
struct Cursor<T> {
    /// The next page to fetch; nothing when there is none.
    next: Option<i64>,
    /// What is left of the last page.
    items: VecDeque<T>,
    /// A page that came back whole: nothing is left of another then.
    back: Option<Page<T>>,
    /// Whether the last page promised it; in lists that say nothing of other pages, it is a guess.
    promised: bool,
    /// Whether any item came, or the pages before were left out.
    found: bool,
    /// The last page as it came, where it did not say its number: a server that pays no heed to `page` sends the same again.
    last: Option<Vec<u8>>,
}

/// So many pages without items in a row are no filter any more.
const MOST_EMPTY: u32 = 100;

/// The cursor, while nobody else reads.
type Reading<T> = OwnedMutexGuard<Cursor<T>>;

/// One page of a list.
pub type Page<T> = PageOf<Vec<T>>;

/// One page of a list, whichever way its items are held: as models, or as their [`Rows`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PageOf<I> {
    /// What stands on it.
    pub items: I,
    /// Its number, from 1.
    pub number: Option<i64>,
    /// The number of the last page.
    pub last_page: Option<i64>,
    /// How many stand on a page.
    pub per_page: Option<i64>,
    /// How many there are in all.
    pub total: Option<i64>,
}

/// Where a page stands among the others.
#[derive(Clone, Debug, Default, PartialEq, Model)]
struct PageMeta {
    current_page: Option<i64>,
    last_page: Option<i64>,
    per_page: Option<i64>,
    total: Option<i64>,
    extra: Extra,
}

/// What stands before and behind a page.
#[derive(Clone, Debug, Default, PartialEq, Model)]
struct PageLinks {
    next: Option<String>,
    extra: Extra,
}

/// Clones read from the same place: an item that one takes, the other does not see.
impl<T> Clone for Pager<T> {
    fn clone(&self) -> Self {
        Self {
            call: self.call.clone(),
            names: self.names,
            cursor: Arc::clone(&self.cursor),
            total: Arc::clone(&self.total),
        }
    }
}

impl<T: Model> Pager<T> {
    pub(crate) fn new(call: Call<'static>, names: Option<Names>) -> Self {
        let first = call.page().unwrap_or(1);
        let cursor = Cursor {
            next: Some(first),
            items: VecDeque::new(),
            back: None,
            promised: false,
            found: first != 1,
            last: None,
        };
        Self { call, names, cursor: Arc::new(Mutex::new(cursor)), total: Arc::default() }
    }

    /// A pager over the same list that starts at its beginning.
    #[must_use]
    pub fn restart(&self) -> Self {
        Self::new(self.call.clone(), self.names)
    }

    /// The next item; nothing at the end. After an error the same page is asked for again.
    pub async fn next(&self) -> Result<Option<T>> {
        Ok(self.read_item().await?.1)
    }

    /// The next item, which goes back where nobody takes it.
    pub async fn hand_over_next(&self) -> Result<Handover<T>> {
        let (mut cursor, item) = self.read_item().await?;
        Ok(Handover::new(item, move |item| cursor.items.push_front(item)))
    }

    async fn read_item(&self) -> Result<(Reading<T>, Option<T>)> {
        let mut cursor = Arc::clone(&self.cursor).lock_owned().await;
        loop {
            if let Some(item) = cursor.items.pop_front() {
                return Ok((cursor, Some(item)));
            }
            match self.advance::<Vec<T>>(&mut cursor).await? {
                Some(page) => cursor.items = page.items.into(),
                None => return Ok((cursor, None)),
            }
        }
    }

    /// The next page; nothing at the end. Items that [`Pager::next`] has fetched and not given out come first.
    pub async fn next_page(&self) -> Result<Option<Page<T>>> {
        Ok(self.read_page().await?.1)
    }

    /// As [`Pager::next_page`], with rows in the place of models: for a binding that hands them on as they are. It reads
    /// by the same rules, and fails with the same errors.
    pub async fn next_rows(&self) -> Result<Option<PageOf<Rows<T>>>> {
        Ok(self.read_page().await?.1)
    }

    /// The next page, which goes back where nobody takes it.
    pub async fn hand_over_next_page(&self) -> Result<Handover<Page<T>>> {
        let (mut cursor, page) = self.read_page().await?;
        Ok(Handover::new(page, move |page| cursor.back = Some(page)))
    }

    async fn read_page<I: Items<T>>(&self) -> Result<(Reading<T>, Option<PageOf<I>>)> {
        let mut cursor = Arc::clone(&self.cursor).lock_owned().await;
        if !cursor.items.is_empty() {
            let items = Vec::from(std::mem::take(&mut cursor.items)).into();
            let page = PageOf { items, number: None, last_page: None, per_page: None, total: self.total() };
            return Ok((cursor, Some(page)));
        }
        let page = self.advance(&mut cursor).await?;
        Ok((cursor, page))
    }

    /// Everything that is left. For a list of unknown length, read it item by item instead.
    pub async fn collect(&self) -> Result<Vec<T>> {
        let mut all = Vec::new();
        while let Some(page) = self.next_page().await? {
            all.extend(page.items);
        }
        Ok(all)
    }

    /// How many items the whole list has, once a page has said so.
    pub fn total(&self) -> Option<i64> {
        self.total.get().copied()
    }

    async fn advance<I: Items<T>>(&self, cursor: &mut Cursor<T>) -> Result<Option<PageOf<I>>> {
        match cursor.back.take() {
            Some(Page { items, number, last_page, per_page, total }) => {
                Ok(Some(PageOf { items: items.into(), number, last_page, per_page, total }))
            }
            None => self.fetch(cursor).await,
        }
    }

    async fn fetch<I: Items<T>>(&self, cursor: &mut Cursor<T>) -> Result<Option<PageOf<I>>> {
        for _ in 0..MOST_EMPTY {
            let Some(number) = cursor.next else { return Ok(None) };
            let page = self.fetch_page::<I>(cursor, number).await?;
            if !page.items.is_empty() {
                cursor.found = true;
                return Ok(Some(page));
            }
            let counted = page.total.is_some_and(|total| total > 0);
            if cursor.next.is_none() && counted && !cursor.found {
                cursor.next = Some(number);
                return Err(Error::new(
                    ErrorKind::Decode,
                    "the list is empty and counts more than none; ask again",
                ));
            }
        }
        Err(endless("so many pages in a row were empty that"))
    }

    async fn fetch_page<I: Items<T>>(&self, cursor: &mut Cursor<T>, number: i64) -> Result<PageOf<I>> {
        let call = if self.call.page() == Some(number) || number == 1 {
            self.call.clone()
        } else {
            self.call.at_page(number)
        };
        let Fetched { page, next, is_silent }: Fetched<I> =
            call.by_status(|status, body| self.read(status, body, number, cursor)).await?;
        // Nobody knows how long a page of such a list is: only the next one can tell that there is none.
        let guess =
            || number.checked_add(1).filter(|_| is_silent && self.names.is_some() && !page.items.is_empty());
        cursor.promised = next.is_some();
        cursor.next = next.or_else(guess);
        if cursor.next.is_none() {
            cursor.last = None;
        }
        if let Some(total) = page.total {
            self.total.get_or_init(|| total);
        }
        Ok(page)
    }

    fn read<I: Items<T>>(
        &self,
        status: StatusCode,
        body: &[u8],
        number: i64,
        cursor: &mut Cursor<T>,
    ) -> Result<Fetched<I>> {
        // V1 says 204 for none, also where the last entry was deleted meanwhile, and has empty answers for empty lists.
        // Elsewhere, and behind the first page, an answer that lost its body must not look like the end of the list; nor must
        // one without a body, where there is to be a page.
        let has_none = status == StatusCode::NO_CONTENT;
        let is_nothing = match self.names {
            Some(_) => has_none || number == 1,
            None => has_none && !cursor.promised,
        };
        if is_nothing && body.trim_ascii().is_empty() {
            return Ok(Fetched::end(Vec::new().into()));
        }
        if cursor.last.as_deref() == Some(body) {
            if cursor.promised {
                return Err(endless("the same page came again:"));
            }
            return Ok(Fetched::end(Vec::new().into()));
        }
        let fetched: Fetched<I> = match self.names {
            Some(names) => read(&model::relisted(body, names.list, names.item)?, number)?,
            None => read(body, number)?,
        };
        cursor.last = fetched.page.number.is_none().then(|| body.to_vec());
        Ok(fetched)
    }
}

fn endless(why: &str) -> Error {
    Error::new(ErrorKind::Decode, format!("{why} the list would never end"))
}

/// The items of a page.
trait Items<T>: From<Vec<T>> {
    fn list(body: &[u8]) -> Result<Listed<'_, Self>>;

    fn is_empty(&self) -> bool;
}

impl<T: Model> Items<T> for Vec<T> {
    fn list(body: &[u8]) -> Result<Listed<'_, Self>> {
        model::list(body)
    }

    fn is_empty(&self) -> bool {
        self.as_slice().is_empty()
    }
}

impl<T: Model> Items<T> for Rows<T> {
    fn list(body: &[u8]) -> Result<Listed<'_, Self>> {
        model::list_rows(body)
    }

    fn is_empty(&self) -> bool {
        Rows::is_empty(self)
    }
}

struct Fetched<I> {
    page: PageOf<I>,
    next: Option<i64>,
    /// Whether it says nothing of other pages.
    is_silent: bool,
}

impl<I> Fetched<I> {
    fn end(nothing: I) -> Self {
        let page = PageOf { items: nothing, number: None, last_page: None, per_page: None, total: None };
        Self { page, next: None, is_silent: false }
    }
}

fn read<T, I: Items<T>>(body: &[u8], number: i64) -> Result<Fetched<I>> {
    let Listed { items, meta, links } = I::list(body)?;
    let meta = meta.and_then(|meta| model::object::<PageMeta>(&meta).ok()).unwrap_or_default();
    let links = links.and_then(|links| model::object::<PageLinks>(&links).ok());
    if meta.current_page.is_some_and(|current| current != number) {
        return Err(endless(&format!("page {number} was asked for and another one came:")));
    }
    let more = match meta.last_page {
        Some(last) => number < last,
        None => links.as_ref().is_some_and(|links| links.next.is_some()),
    };
    let is_silent = meta.last_page.is_none() && links.is_none();
    let page = PageOf {
        items,
        number: meta.current_page,
        last_page: meta.last_page,
        per_page: meta.per_page,
        total: meta.total,
    };
    Ok(Fetched { page, next: number.checked_add(1).filter(|_| more), is_silent })
}
