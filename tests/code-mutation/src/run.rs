//! Which test reaches which mutant, and which one tells it.

use std::collections::{BTreeMap, HashSet};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use crate::Done;
use crate::plan::Mutant;

/// So many run at once.
const PROCESSES: usize = 2;

/// A test that takes longer tells no mutant here.
const SLOW: Duration = Duration::from_secs(20);

/// A mutant's tests run in groups that take so long together, the fast ones first, until one fails.
const GROUPS: [u64; 4] = [300, 2_000, 10_000, u64::MAX];

pub struct Test {
    program: PathBuf,
    name: String,
    millis: u64,
    reached: HashSet<usize>,
}

#[derive(PartialEq, Clone, Copy)]
enum End {
    Passed,
    Failed,
    Stopped,
}

fn command(copy: &Path, program: &Path) -> Command {
    let mut command = Command::new("bash");
    // A mutant may never stop to ask for memory.
    command.args(["-c", "ulimit -v 4000000; exec \"$@\"", "bash"]).arg(program);
    command
        .current_dir(copy)
        .env("CARGO_MANIFEST_DIR", copy)
        .env("RUST_TEST_THREADS", "1")
        .env("PROPTEST_MAX_SHRINK_ITERS", "0")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    command
}

fn finish(mut command: Command, limit: Duration) -> Done<(End, Duration)> {
    let start = Instant::now();
    let mut child = command.spawn()?;
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok((if status.success() { End::Passed } else { End::Failed }, start.elapsed()));
        }
        if start.elapsed() > limit {
            child.kill()?;
            child.wait()?;
            return Ok((End::Stopped, start.elapsed()));
        }
        thread::sleep(Duration::from_millis(3));
    }
}

/// The lines of a file of an earlier run, each parted at its tab; none if there is no such file.
fn pairs(path: &Path) -> Vec<(String, String)> {
    let source = fs::read_to_string(path).unwrap_or_default();
    let lines = source.lines().filter_map(|line| line.split_once('\t'));
    lines.map(|(one, other)| (one.to_owned(), other.to_owned())).collect()
}

/// Runs each test alone, without a mutant, and notes which mutants it comes by. Tests that fail on the copy are named and left out.
pub fn reach(copy: &Path, state: &Path, programs: &[(String, PathBuf)]) -> Done<Vec<Test>> {
    let kept_file = state.join("reach.txt");
    let mut kept: BTreeMap<String, String> = pairs(&kept_file).into_iter().collect();
    let scratch = state.join("reached");
    let mut tests = Vec::new();
    let mut file = fs::File::options().append(true).create(true).open(&kept_file)?;
    for (kind, program) in programs {
        let output =
            Command::new(program).args(["--list", "--format", "terse"]).current_dir(copy).output()?;
        for name in String::from_utf8(output.stdout)?.lines().filter_map(|line| line.strip_suffix(": test")) {
            let full = format!("{kind} {name}");
            if !kept.contains_key(&full) {
                let _ = fs::remove_file(&scratch);
                let mut command = command(copy, program);
                command.args(["--exact", name]).env("MUTANTS_REACHED", &scratch);
                let (end, took) = finish(command, 4 * SLOW)?;
                let ids = fs::read_to_string(&scratch).unwrap_or_default().replace('\n', " ");
                let word = if end == End::Passed { "passed" } else { "failed" };
                let rest = format!("{word}\t{}\t{ids}", took.as_millis());
                writeln!(file, "{full}\t{rest}")?;
                kept.insert(full.clone(), rest);
            }
            let mut parts = kept[&full].split('\t');
            let (word, millis, ids) =
                (parts.next().unwrap_or(""), parts.next().unwrap_or("0"), parts.next().unwrap_or(""));
            let millis: u64 = millis.parse()?;
            if word != "passed" || u128::from(millis) > SLOW.as_millis() {
                println!("left out, {word} in {millis} ms: {full}");
                continue;
            }
            let reached = ids.split_whitespace().filter_map(|id| id.parse().ok()).collect();
            tests.push(Test { program: program.clone(), name: name.to_owned(), millis, reached });
        }
    }
    tests.sort_by_key(|test| test.millis);
    println!(
        "{} tests take {} s together",
        tests.len(),
        tests.iter().map(|test| test.millis).sum::<u64>() / 1000
    );
    Ok(tests)
}

/// Runs the tests that reach a mutant until one tells it.
fn one(copy: &Path, id: usize, tests: &[Test]) -> Done<String> {
    let reaching: Vec<&Test> = tests.iter().filter(|test| test.reached.contains(&id)).collect();
    if reaching.is_empty() {
        return Ok("survived: no test reaches it".to_owned());
    }
    let mut rest = reaching.as_slice();
    for limit in GROUPS {
        let mut sum = 0;
        let fit = rest
            .iter()
            .take_while(|test| {
                sum += test.millis;
                sum <= limit
            })
            .count();
        let (group, later) = rest.split_at(fit);
        rest = later;
        let mut programs: BTreeMap<&Path, Vec<&Test>> = BTreeMap::new();
        for test in group {
            programs.entry(&test.program).or_default().push(test);
        }
        for (program, tests) in programs {
            let mut command = command(copy, program);
            command.arg("--exact").args(tests.iter().map(|test| &test.name)).env("MUTANT", id.to_string());
            let millis: u64 = tests.iter().map(|test| test.millis).sum();
            match finish(command, Duration::from_millis(10_000 + 6 * millis))?.0 {
                End::Passed => {}
                End::Failed => return Ok("killed".to_owned()),
                End::Stopped => return Ok("killed: out of time".to_owned()),
            }
        }
    }
    Ok(format!("survived: {} tests reach it", reaching.len()))
}

/// The result of each mutant, by its name.
pub fn all(
    copy: &Path,
    state: &Path,
    mutants: &[Mutant],
    ids: &[usize],
    tests: &[Test],
) -> Done<BTreeMap<String, String>> {
    let path = state.join("results.txt");
    let mut results: BTreeMap<String, String> =
        pairs(&path).into_iter().map(|(result, name)| (name, result)).collect();
    let todo: Vec<usize> =
        ids.iter().copied().filter(|id| !results.contains_key(&mutants[*id].name)).collect();
    println!("{} mutants to run", todo.len());
    let file = Mutex::new(fs::File::options().append(true).create(true).open(&path)?);
    let next = AtomicUsize::new(0);
    let new: Vec<Result<Vec<(String, String)>, String>> = thread::scope(|scope| {
        let work = || {
            let mut done = Vec::new();
            while let Some(id) = todo.get(next.fetch_add(1, Ordering::Relaxed)) {
                let result = one(copy, *id, tests).map_err(|error| error.to_string())?;
                let name = mutants[*id].name.clone();
                let mut file = file.lock().map_err(|error| error.to_string())?;
                writeln!(file, "{result}\t{name}").map_err(|error| error.to_string())?;
                done.push((name, result));
            }
            Ok(done)
        };
        let threads: Vec<_> = (0..PROCESSES).map(|_| scope.spawn(work)).collect();
        threads
            .into_iter()
            .map(|thread| thread.join().unwrap_or(Err("a thread stopped".to_owned())))
            .collect()
    });
    for part in new {
        results.extend(part?);
    }
    Ok(results)
}
