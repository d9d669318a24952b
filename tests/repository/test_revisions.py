"""What stood in a commit is asked of git."""

import subprocess
from pathlib import Path

import pytest

from behovsmelding.repository.revisions import NoRevision, Range, Repository, range_of
from tests.support.commands import NARVIK, Shell


def git(folder: Path, *words: str) -> str:
    """Run git in *folder* as somebody."""
    who = ("-c", "user.name=Kari", "-c", "user.email=kari.nordmann@example.no")
    done = subprocess.run(
        ("/usr/bin/env", "git", *who, *words),
        cwd=folder,
        check=True,
        capture_output=True,
        text=True,
    )
    return done.stdout.strip()


@pytest.fixture(name="repository")
def two_commits(tmp_path: Path) -> Path:
    """Make a repository where an amount was changed, and another file came."""
    folder = tmp_path / "sesong"
    folder.mkdir()
    text = NARVIK.read_text(encoding="utf-8")
    git(folder, "init", "-q", "-b", "main")
    for number, said in enumerate((text, text.replace("840 000", "850 000"))):
        (folder / "2025").mkdir(exist_ok=True)
        (folder / "2025" / "narvik.yaml").write_text(said, encoding="utf-8")
        (folder / "2025" / f"annet-{number}.yaml").write_text("a: 1\n", encoding="utf-8")
        (folder / f"uendret-{number}.yaml").write_text(text, encoding="utf-8")
        git(folder, "add", "-A")
        git(folder, "commit", "-q", "-m", "x")
    return folder


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("main..HEAD", Range("main", "HEAD", since=False)),
        ("main...", Range("main", "HEAD", since=True)),
        ("..a", Range("HEAD", "a", since=False)),
        ("main", None),
    ],
)
def test_two_commits_are_named_as_in_git(text: str, wanted: Range | None) -> None:
    """With three dots, the older is where the two parted."""
    assert range_of(text) == wanted


def test_the_difference_between_two_commits(
    repository: Path, shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is different in the files that are behovsmeldinger; nothing is checked out."""
    monkeypatch.chdir(repository)

    told = shell("diff", "HEAD~1..HEAD").out.replace("\u00a0", " ")

    assert told.startswith("2 er endret, 1 er uendret. Til sammen 6 813 600 → 10 230 400 kroner")
    assert "uendret-1.yaml (ny)" in told
    assert "Regional ordning › UH: 840 000 → 850 000 (+10 000)" in told
    assert "1 er endret" in shell("diff", "HEAD~1..HEAD", "2025").out
    assert "Ingenting er endret" in shell("diff", "HEAD..HEAD").out


def test_paths_are_those_from_where_one_stands(
    repository: Path, tmp_path: Path, shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a folder of the repository, and through a link to it; files are named from its root."""
    link = tmp_path / "lenke"
    link.symlink_to(repository)
    monkeypatch.chdir(repository / "2025")

    assert shell("diff", "HEAD~1..HEAD").out.startswith("2 er endret")
    for named in ("narvik.yaml", ".", "../2025", link / "2025", link / "2025" / "narvik.yaml"):
        told = shell("diff", "HEAD~1..HEAD", named).out
        assert (told[:11], "\n2025/narvik.yaml\n" in told) == ("1 er endret", True)
    assert shell("diff", "HEAD~1..HEAD", repository).out.startswith("2 er endret")


def test_a_path_outside_the_repository_is_told(
    repository: Path, tmp_path: Path, shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Git knows nothing of it."""
    monkeypatch.chdir(repository)

    told = shell("diff", "HEAD~1..HEAD", tmp_path)

    assert (told.code, f"{tmp_path} ligger utenfor" in told.err) == (2, True)


def test_what_is_excluded_is_passed_over(
    repository: Path, shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In both commits, as where a folder is searched through, and taken where it is named."""
    monkeypatch.chdir(repository)
    (repository / "behovsmelding.toml").write_text('exclude = ["2025/"]\n', encoding="utf-8")

    told = shell("diff", "HEAD~1..HEAD").out

    assert "uendret-1.yaml" in told
    assert "Regional" not in told
    assert "Regional" in shell("diff", "HEAD~1..HEAD", "2025").out
    assert "Regional" in shell("diff", "HEAD~1..HEAD", "2025/narvik.yaml").out
    monkeypatch.chdir(repository / "2025")
    assert "Regional" not in shell("diff", "HEAD~1..HEAD").out


def test_where_two_branches_parted(repository: Path) -> None:
    """As a pull request is: what has come to main since is not a part of it."""
    git(repository, "checkout", "-q", "-b", "ny", "HEAD~1")
    parted = git(repository, "rev-parse", "HEAD")
    git(repository, "commit", "-q", "--allow-empty", "-m", "y")

    assert Repository(repository).commits(Range("main", "ny", since=True))[0] == parted


def test_a_shallow_clone_is_told(
    repository: Path, tmp_path: Path, shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    """CI fetches one commit where nobody asks for more."""
    clone = tmp_path / "grunn"
    git(tmp_path, "clone", "-q", "--depth", "1", repository.as_uri(), str(clone))
    monkeypatch.chdir(clone)

    ended = shell("diff", "HEAD~1..HEAD")

    assert ended.code == 2
    assert "fetch-depth: 0" in ended.err


def test_mistakes_in_the_configuration_end_it(
    repository: Path, shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Here as anywhere: nobody knows what is meant then."""
    monkeypatch.chdir(repository)
    (repository / "behovsmelding.toml").write_text("strikt = true\n", encoding="utf-8")
    told = shell("diff", "HEAD~1..HEAD")

    assert (told.out, told.code) == ("", 2)
    assert "behovsmelding.toml:1:1" in told.err


def test_what_git_does_not_know_is_told(
    repository: Path, tmp_path: Path, shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A name that is none, an option in its place, and a folder that is in no repository."""
    monkeypatch.chdir(repository)
    assert "Git kjenner ikke nei." in shell("diff", "nei..HEAD").err
    assert shell("diff", "--", "--output=x..HEAD").code == 2
    assert not (repository / "x").exists()
    with pytest.raises(NoRevision, match="git"):
        Repository(tmp_path)


def test_two_are_to_be_named(shell: Shell) -> None:
    """A file alone is held against nothing."""
    assert "Nevn to filer" in shell("diff", NARVIK).err
