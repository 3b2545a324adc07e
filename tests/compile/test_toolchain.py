"""Finding a compiler: none, one that is too old, one that does not exist."""

from __future__ import annotations

import gc
from collections.abc import Callable
from pathlib import Path

import pytest

from judge.compile.prelude import prelude_for
from judge.compile.toolchain import Mode, find_toolchain
from judge.errors import EnvironmentFault

Fake = Callable[..., Path]


@pytest.fixture
def fake(tmp_path: Path) -> Fake:
    """``fake(name, version, text)``: a compiler that only says which version it is."""

    def make(name: str = "g++", version: str = "13.2.0", text: str = "g++ (GCC) 13.2.0", status: int = 0) -> Path:
        file = tmp_path / "bin" / name
        file.parent.mkdir(exist_ok=True)
        file.write_text(
            f'#!/bin/sh\ncase "$1" in\n-dumpversion) echo "{version}";;\n--version) echo "{text}";;\n'
            f'*) echo "unit.cpp:1:1: error: this is no compiler" >&2; exit 1;;\nesac\nexit {status}\n'
        )
        file.chmod(0o755)
        return file

    return make


def test_no_compiler_says_how_to_get_one(tmp_path: Path) -> None:
    with pytest.raises(
        EnvironmentFault, match=r"^No C\+\+ compiler was found\. Install one, for example: sudo apt-get"
    ):
        find_toolchain({"PATH": str(tmp_path)})


def test_a_wrong_cxx_is_named(fake: Fake) -> None:
    path = str(fake().parent)
    with pytest.raises(EnvironmentFault, match=r"^CXX names 'no-such-g\+\+', which cannot be found\. Unset it"):
        find_toolchain({"PATH": path, "CXX": "no-such-g++"})


def test_cxx_wins_and_an_empty_one_counts_as_unset(fake: Fake) -> None:
    fake("g++")
    other = fake("my-compiler")
    path = str(other.parent)
    assert find_toolchain({"PATH": path, "CXX": " my-compiler "}).path == other
    assert find_toolchain({"PATH": "", "CXX": str(other)}).path == other
    assert find_toolchain({"PATH": path, "CXX": " "}).path.name == "g++"


@pytest.mark.parametrize("value", ["ccache {}", "ccache distcc {}", "/usr/bin/sccache '{}'", " {} "])
def test_the_compiler_behind_wrappers_is_taken_whether_they_are_there_or_not(fake: Fake, value: str) -> None:
    compiler = fake("my-compiler")
    assert find_toolchain({"PATH": str(compiler.parent), "CXX": value.format("my-compiler")}).path == compiler
    assert find_toolchain({"PATH": "", "CXX": value.format(compiler)}).path == compiler


def test_a_link_to_a_wrapper_is_passed_over(fake: Fake, tmp_path: Path) -> None:
    compiler, links = fake("g++"), tmp_path / "links"
    links.mkdir()
    (links / "g++").symlink_to(fake("ccache"))
    search = f"{links}:{compiler.parent}"
    assert find_toolchain({"PATH": search}).path == compiler
    assert find_toolchain({"PATH": search, "CXX": str(links / "g++")}).path == compiler


def test_a_path_with_spaces_is_no_list_of_words(fake: Fake, tmp_path: Path) -> None:
    folder = tmp_path / "my tools"
    fake("g++").parent.rename(folder)
    assert find_toolchain({"PATH": "", "CXX": f"{folder}/g++"}).path == folder / "g++"
    assert find_toolchain({"PATH": "", "CXX": f"ccache '{folder}/g++'"}).path == folder / "g++"


@pytest.mark.parametrize(
    ("value", "complaint"),
    [
        ("g++ -m64", "with flags of its own: name the compiler alone, CXX=g++."),
        ("ccache g++ -O3", "name the compiler alone, CXX=g++."),
        ("env LC_ALL=C g++", "name the compiler alone, CXX=g++."),
        ("nice -n 10 g++", "name the compiler alone, CXX=g++."),
        ("'g++", "a quote that is not closed"),
        ("ccache", "cannot be found"),
        ("no such", "cannot be found"),
    ],
)
def test_what_names_no_compiler_alone_is_one_sentence(fake: Fake, value: str, complaint: str) -> None:
    path = str(fake("g++").parent)
    fake("env"), fake("nice")
    with pytest.raises(EnvironmentFault) as raised:
        find_toolchain({"PATH": path, "CXX": value})
    assert complaint in str(raised.value)


@pytest.mark.parametrize(
    ("named", "taken"),
    [("gcc", "g++"), ("clang", "clang++"), ("cc", "c++"), ("arm-gcc-12", "arm-g++-12"), ("icc", "icc")],
)
def test_the_cpp_compiler_beside_a_c_compiler_is_taken(fake: Fake, named: str, taken: str) -> None:
    path = str(fake(named).parent)
    assert find_toolchain({"PATH": path, "CXX": named}).path.name == named
    fake(taken)
    assert find_toolchain({"PATH": path, "CXX": named}).path.name == taken


def test_a_compiler_that_links_no_cpp_library_is_named_when_the_prelude_is_made(tmp_path: Path) -> None:
    linkless = tmp_path / "linkless"
    linkless.write_text(
        '#!/bin/sh\nfor word; do [ "$word" = unit.cpp ] && { echo "undefined reference to \'std::terminate()\'" >&2; '
        'exit 1; }; done\ncase "$1" in --version) echo "g++ (GCC) 13.2.0";; -dumpversion) echo 13;; esac\nexit 0\n'
    )
    linkless.chmod(0o755)
    toolchain = find_toolchain({"PATH": "", "CXX": str(linkless)})
    with pytest.raises(EnvironmentFault, match=r"cannot make a C\+\+ program .*std::terminate.*Set CXX to a C\+\+"):
        prelude_for(toolchain, Mode.PLAIN, tmp_path / "cache", lambda _: None)


def test_the_names_are_tried_in_order(fake: Fake) -> None:
    path = str(fake("clang++").parent)
    assert find_toolchain({"PATH": path}).path.name == "clang++"
    fake("c++")
    assert find_toolchain({"PATH": path}).path.name == "c++"
    fake("g++")
    assert find_toolchain({"PATH": path}).path.name == "g++"


def test_a_compiler_that_was_replaced_is_another_one(fake: Fake) -> None:
    path = str(fake().parent)
    before = find_toolchain({"PATH": path}).identity
    assert find_toolchain({"PATH": path}).identity == before
    fake(text="g++ (GCC) 14.1.0, a longer line")
    assert find_toolchain({"PATH": path}).identity != before


@pytest.mark.parametrize(
    ("version", "text", "complaint"),
    [
        ("11", "g++ (GCC) 11.4.0", None),
        ("14.0.6", "Debian clang version 14.0.6", None),
        (
            "10.2.1",
            "g++ (GCC) 10.2.1",
            "is version 10.2.1, too old for C++20: GCC 11 or Clang 14 is the oldest that serves",
        ),
        ("4.8", "g++ (GCC) 4.8", "too old for C++20"),
        ("13.0.0", "clang version 13.0.0", "is version 13.0.0, too old"),
        ("", "mystery", "does not say which version it is"),
        ("trunk", "mystery", "does not say which version it is"),
    ],
)
def test_the_version_is_checked(fake: Fake, version: str, text: str, complaint: str | None) -> None:
    toolchain = find_toolchain({"PATH": str(fake(version=version, text=text).parent), "CXX": ""})
    if complaint is None:
        toolchain.check_version()
        return
    with pytest.raises(EnvironmentFault) as raised:
        toolchain.check_version()
    assert complaint in str(raised.value)
    assert str(toolchain.path) in str(raised.value)


def test_a_compiler_that_cannot_be_run_is_one_sentence(fake: Fake) -> None:
    file = fake()
    file.write_bytes(b"\x7fELF nonsense")
    with pytest.raises(EnvironmentFault, match=r"cannot be run: .*Install one"):
        find_toolchain({"PATH": str(file.parent)}).check_version()


@pytest.mark.parametrize(
    ("version", "complaint"), [("10.2.1", "too old for C++20"), ("13.2.0", "cannot compile the judge's prelude: ")]
)
def test_a_prelude_that_cannot_be_made_leaves_no_half_of_it(
    fake: Fake, tmp_path: Path, version: str, complaint: str
) -> None:
    toolchain = find_toolchain({"PATH": str(fake(version=version).parent)})
    with pytest.raises(EnvironmentFault) as raised:
        prelude_for(toolchain, Mode.PLAIN, tmp_path / "cache", lambda _: None)
    assert complaint in str(raised.value)
    assert [f for f in (tmp_path / "cache" / "prelude").iterdir() if f.is_dir()] == []
    # Pipes of compilers that failed are closed; else this warns, and a warning is an error here.
    del raised
    gc.collect()
