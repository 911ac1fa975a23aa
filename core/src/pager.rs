//! Lists, page by page.

use std::{
    collections::VecDeque,
    sync::{Arc, OnceLock},
};

use reqwest::StatusCode;
use tokio::sync::{Mutex, OwnedMutexGuard};

use crate::{
    error::{Error, ErrorKind, Result},
    handover::Handover,
    model::{self, Extra, Listed, Model, Rows},
    transport::Call,
};

/// A list that is fetched as far as it is read.
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
    /// The last page as it came, where it did not say whether there is another.
    last: Option<Vec<u8>>,
}

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
        let cursor = Cursor { next: Some(first), items: VecDeque::new(), back: None, last: None };
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
        let Some(number) = cursor.next else { return Ok(None) };
        let call = if self.call.page() == Some(number) || number == 1 {
            self.call.clone()
        } else {
            self.call.at_page(number)
        };
        let page: Fetched<I> =
            call.by_status(|status, body| self.read(status, body, number, &mut cursor.last)).await?;
        cursor.next = page.next;
        if let Some(total) = page.page.total {
            self.total.get_or_init(|| total);
        }
        // An empty page is an end, whatever the numbers say: nothing else would stop a list that points to itself.
        if page.page.items.is_empty() {
            cursor.next = None;
            return Ok(None);
        }
        Ok(Some(page.page))
    }

    fn read<I: Items<T>>(
        &self,
        status: StatusCode,
        body: &[u8],
        number: i64,
        last: &mut Option<Vec<u8>>,
    ) -> Result<Fetched<I>> {
        // V1 has empty answers for empty lists. Elsewhere, and behind the first page, an answer that lost its body must not
        // look like the end of the list.
        let is_nothing = status == StatusCode::NO_CONTENT || (number == 1 && self.names.is_some());
        // A server that pays no heed to `page` sends the same again and again.
        if (is_nothing && body.trim_ascii().is_empty()) || last.as_deref() == Some(body) {
            return Ok(Fetched::end(Vec::new().into()));
        }
        let Some(names) = self.names else { return read(body, number) };
        let mut fetched = read(&model::relisted(body, names.list, names.item)?, number)?;
        // Nobody knows how long a page of such a list is: only the next one can tell that there is none.
        if fetched.is_silent {
            fetched.next = number.checked_add(1);
            *last = Some(body.to_vec());
        }
        Ok(fetched)
    }
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
        return Err(Error::new(
            ErrorKind::Decode,
            format!("page {number} was asked for and another one came: the list would never end"),
        ));
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
