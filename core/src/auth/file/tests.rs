//! Files of all kinds.

use super::*;
use crate::{ErrorKind, TokenPair};

const URL: &str = "https://portal.example.com/api";

fn store(path: &Path) -> FileStore {
    FileStore::new(path, StoreIdentity::new(URL, Some(7)))
}

fn pair() -> TokenPair {
    let moment: crate::Timestamp = "2026-01-01T00:00:00Z".parse().expect("moment");
    TokenPair::new("canary-access").refresh_token("canary-refresh").expires_at(moment)
}

fn record() -> Record {
    Record::default().followed_by(Some(pair()), None)
}

#[tokio::test]
async fn what_is_saved_is_loaded_until_it_is_cleared() {
    let folder = tempfile::tempdir().expect("folder");
    let path = folder.path().join("deep/down/pair.json");
    let store = store(&path);
    assert_eq!(store.load().await.expect("nothing yet"), Record::default());
    for pair in [Some(&pair()), Some(&TokenPair::new("second")), None, None, Some(&pair())] {
        store.put(pair).await.expect("saved");
        assert_eq!(store.load().await.expect("loaded").pair.as_ref(), pair);
    }
    assert_eq!(store.load().await.expect("loaded").generation, 5);
    assert_eq!(
        fs::read_dir(path.parent().expect("folder")).expect("folder").count(),
        2,
        "nothing but its lock is left behind"
    );
}

#[tokio::test]
async fn what_a_killed_save_left_is_removed_and_nothing_else() {
    let folder = tempfile::tempdir().expect("folder");
    let path = folder.path().join("pair.json");
    let hours_ago = std::time::SystemTime::now() - Duration::from_secs(7_200);
    let others = [".pair.json.new", ".other.json.new-1", "pair.json.new-1", ".pair.json.new-young"];
    for name in [".pair.json.new-a", ".pair.json.new-b"].into_iter().chain(others) {
        let file = File::create(folder.path().join(name)).expect("file");
        if !name.ends_with("young") {
            file.set_modified(hours_ago).expect("set");
        }
    }
    store(&path).put(Some(&pair())).await.expect("saved");
    let mut left: Vec<_> = fs::read_dir(folder.path())
        .expect("folder")
        .map(|entry| entry.expect("entry").file_name().into_string().expect("text"))
        .collect();
    left.sort();
    let mut expected = [&others[..], &["pair.json", "pair.json.lock"]].concat();
    expected.sort_unstable();
    assert_eq!(left, expected);
}

#[cfg(unix)]
#[tokio::test]
async fn a_link_and_what_it_leads_to_are_one_store() {
    use std::os::unix::fs::symlink;
    let folder = tempfile::tempdir().expect("folder");
    let place = |name: &str| folder.path().join(name);
    fs::create_dir(place("shared")).expect("folder");
    symlink("shared/pair.json", place("relative")).expect("link");
    symlink(place("relative"), place("absolute")).expect("link");
    // Nothing stands there yet.
    store(&place("absolute")).put(Some(&pair())).await.expect("saved");
    for path in ["shared/pair.json", "relative", "absolute"] {
        assert_eq!(store(&place(path)).load().await.expect(path).pair, Some(pair()));
    }
    assert!(place("absolute").is_symlink() && place("relative").is_symlink());
    let held = store(&place("relative")).lock(Duration::ZERO).await.expect("locked");
    store(&place("shared/pair.json")).lock(Duration::ZERO).await.map(drop).expect_err("one lock for both");
    drop(held);
    symlink("round", place("round")).expect("link");
    store(&place("round")).load().await.expect_err("it leads nowhere");
}

#[tokio::test]
async fn whoever_was_overtaken_overwrites_nothing() {
    let folder = tempfile::tempdir().expect("folder");
    let store = store(&folder.path().join("pair.json"));
    let seen = store.load().await.expect("nothing yet");
    let mine = seen.followed_by(Some(TokenPair::new("mine")), None);
    let theirs = seen.followed_by(Some(TokenPair::new("theirs")), None);
    assert_eq!(store.save(&theirs).await.expect("asked"), Saved::Kept);
    assert_eq!(store.save(&mine).await.expect("asked"), Saved::Overtaken);
    assert_eq!(store.save(&seen).await.expect("asked"), Saved::Overtaken);
    assert_eq!(store.load().await.expect("loaded"), theirs);
}

#[test]
fn the_lock_is_kept_until_a_write_that_was_given_up_has_ended() {
    let folder = tempfile::tempdir().expect("folder");
    let store = store(&folder.path().join("pair.json"));
    let mut runtime = tokio::runtime::Builder::new_current_thread();
    let runtime = runtime.max_blocking_threads(1).enable_time().build().expect("runtime");
    runtime.block_on(async {
        let lock = store.lock(Duration::ZERO).await.expect("locked");
        // The disk hangs: nothing is written before this has ended.
        let (free, hangs) = std::sync::mpsc::channel::<()>();
        let disk = tokio::task::spawn_blocking(move || hangs.recv());
        let record = record();
        let given_up = tokio::time::timeout(Duration::ZERO, store.save(&record)).await;
        assert!(given_up.is_err());
        lock.release().await.expect("released");
        let peer = File::options().write(true).open(&store.0.lock_path).expect("the lock");
        assert!(matches!(peer.try_lock(), Err(fs::TryLockError::WouldBlock)), "it may still be written");
        drop(free);
        assert!(disk.await.expect("ended").is_err());
        store.lock(Duration::from_secs(30)).await.expect("free, now that it has ended");
        assert_eq!(store.load().await.expect("loaded"), record);
        peer.try_lock().expect("and let go of");
    });
}

#[test]
fn a_folder_that_cannot_be_synced_fails_no_save() {
    use io::ErrorKind::{InvalidInput, PermissionDenied, StorageFull, Unsupported};
    for kind in [InvalidInput, Unsupported, PermissionDenied] {
        unless_impossible(kind.into()).expect("the file is there");
    }
    unless_impossible(StorageFull.into()).expect_err("it may be lost in a crash");
}

/// Root may read every folder: there this only shows that it is saved.
#[cfg(unix)]
#[tokio::test]
async fn a_folder_that_may_be_written_but_not_read_is_enough() {
    use std::os::unix::fs::PermissionsExt;

    let folder = tempfile::tempdir().expect("folder");
    let path = folder.path().join("made/pair.json");
    let store = store(&path);
    let made = path.parent().expect("folder");
    store.put(None).await.expect("made");
    fs::set_permissions(made, fs::Permissions::from_mode(0o300)).expect("set");
    store.put(Some(&pair())).await.expect("saved");
    assert_eq!(store.load().await.expect("loaded").pair, Some(pair()));
    fs::set_permissions(made, fs::Permissions::from_mode(0o700)).expect("set");
}

#[cfg(unix)]
#[tokio::test]
async fn nobody_else_may_read_it() {
    use std::os::unix::fs::PermissionsExt;

    let folder = tempfile::tempdir().expect("folder");
    let path = folder.path().join("made/pair.json");
    let store = store(&path);
    store.put(Some(&pair())).await.expect("saved");
    let mode = |path: &Path| fs::metadata(path).expect("there").permissions().mode() & 0o777;
    assert_eq!(mode(&path), 0o600);
    assert_eq!(mode(path.parent().expect("folder")), 0o700);
    assert_eq!(mode(&path.with_file_name("pair.json.lock")), 0o600);
}

#[tokio::test]
async fn what_is_not_ours_is_refused_and_left_as_it_is() {
    let folder = tempfile::tempdir().expect("folder");
    let path = folder.path().join("pair.json");
    let store = store(&path);
    store.put(Some(&pair())).await.expect("saved");
    let good = fs::read_to_string(&path).expect("text");
    let other = StoreIdentity::new(URL, Some(8));
    let poison = [
        (String::new(), "torn"),
        (good[..good.len() / 2].to_owned(), "torn"),
        ("[]".to_owned(), "torn"),
        (r#"{"my": "shopping list"}"#.to_owned(), "not written by hbportal"),
        (good.replace(r#""version": 1"#, r#""version": 2"#), "another version"),
        (record().to_json(&other).to_string(), "another account"),
        (good.replace("canary-access", "canary access"), "torn"),
        (good.replace(r#""access_token""#, r#""access""#), "torn"),
    ];
    for (content, problem) in poison {
        fs::write(&path, &content).expect("written");
        let failures =
            [store.load().await.map(drop), store.save(&record()).await.map(drop), store.put(None).await];
        for failure in failures {
            let error = failure.expect_err(problem);
            assert_eq!(error.kind(), ErrorKind::Store);
            let text = format!("{error} {error:?} {:?}", std::error::Error::source(&error));
            assert!(text.contains(problem) && text.contains("pair.json"), "{text}");
            assert!(!text.contains("canary"), "{text}");
        }
        assert_eq!(fs::read_to_string(&path).expect("text"), content, "it was overwritten");
    }
}

#[tokio::test(start_paused = true)]
async fn one_holds_the_lock_and_the_others_wait_for_so_long() {
    let folder = tempfile::tempdir().expect("folder");
    let path = folder.path().join("pair.json");
    let (one, two) = (store(&path), store(&path));
    let lock = one.lock(Duration::ZERO).await.expect("locked");
    let error = two.lock(Duration::from_secs(2)).await.expect_err("taken");
    assert!(error.message().contains("pair.json.lock"), "{error}");
    let waiting = tokio::spawn(async move { two.lock(Duration::from_secs(3_600)).await });
    tokio::task::yield_now().await;
    lock.release().await.expect("released");
    waiting.await.expect("joined").expect("locked in turn");
}

#[tokio::test]
async fn a_place_that_cannot_be_used_is_named() {
    let folder = tempfile::tempdir().expect("folder");
    let in_the_way = folder.path().join("file");
    fs::write(&in_the_way, "").expect("written");
    let store = store(&in_the_way.join("pair.json"));
    for failure in [store.save(&record()).await.map(drop), store.lock(Duration::ZERO).await.map(drop)] {
        let error = failure.expect_err("a file is no folder");
        assert!(error.kind() == ErrorKind::Store && error.message().contains("pair.json"), "{error}");
    }
}

#[cfg(unix)]
#[tokio::test]
async fn what_has_no_end_is_not_read_to_its_end() {
    let folder = tempfile::tempdir().expect("folder");
    let large = folder.path().join("large");
    File::create(&large).and_then(|file| file.set_len(1 << 40)).expect("a large file");
    let error = store(&large).load().await.expect_err("no token file");
    assert!(error.kind() == ErrorKind::Store && error.message().contains("holds no token pair"), "{error}");
}

#[cfg(unix)]
#[tokio::test]
async fn what_is_no_file_is_not_advised_to_be_deleted() {
    let folder = tempfile::tempdir().expect("folder");
    let inner = folder.path().join("inner");
    fs::create_dir(&inner).expect("folder");
    let socket = folder.path().join("socket");
    let _listener = std::os::unix::net::UnixListener::bind(&socket).expect("a socket");
    for path in [Path::new("/dev/zero"), Path::new("/dev/full"), &inner, &socket] {
        let store = store(path);
        for failure in [
            store.lock(Duration::ZERO).await.map(drop),
            store.load().await.map(drop),
            store.save(&record()).await.map(drop),
        ] {
            let error = failure.expect_err("no file");
            assert!(error.kind() == ErrorKind::Store && error.message().contains("is no file"), "{error}");
            assert!(!error.message().contains("delete"), "{error}");
        }
    }
    assert_eq!(fs::read_dir(folder.path()).expect("folder").count(), 2, "no lock is left beside them");
}
