"""The headers that contracts share: what goes wrong with an element, a block or an exception is told, and only that."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from judge.catalog.locate import cpp_folder
from judge.compile.toolchain import find_toolchain

pytestmark = pytest.mark.slow

PROGRAM = r"""
#include <contract/play.hpp>
#include <contract/allocator.hpp>
#include <cstring>
#include <iostream>
using namespace judge_contract;

struct Play {
    int sum = 0;
    void apply(const Op& op, Seen& seen) { seen << "add" << (sum += op[0]) << (op.code() == 1); }
    void state(Seen& seen) { seen << sum; }
};
template <class T> struct alignas(T) Room { unsigned char bytes[sizeof(T)]; };

void nothing() {}
void right() {
    std::vector<Element> all;
    for (int i = 0; i < 9; ++i) all.emplace_back(i);
    std::vector<Aligned> aligned(3, Aligned(1));
    MoveOnly only(1);
    MoveOnly taken(std::move(only));
    same(taken.read(), 1, "moved");
    delete new OnHeap(1);
    Pool pool;
    std::vector<Element, Counting<Element>> counted(all.begin(), all.end(), Counting<Element>(pool));
    loses_no_memory([] { delete new int(1); }, "nothing is lost");
}
void leak() { new Element(1); }
void twice() {
    Element one(1);
    one.~Element();
}
void bytes() {
    Element one(1);
    Room<Element> room;
    std::memcpy(static_cast<void*>(room.bytes), static_cast<const void*>(&one), sizeof one);
    reinterpret_cast<Element*>(room.bytes)->read();
}
void swapped_bytes() {
    Element one(1), two(2);
    Room<Element> room;
    std::memcpy(static_cast<void*>(room.bytes), static_cast<const void*>(&one), sizeof one);
    std::memcpy(static_cast<void*>(&one), static_cast<const void*>(&two), sizeof one);
    std::memcpy(static_cast<void*>(&two), static_cast<const void*>(room.bytes), sizeof one);
}
void over() {
    Room<Element> room;
    ::new (static_cast<void*>(room.bytes)) Element(1);
    ::new (static_cast<void*>(room.bytes)) Element(2);
    reinterpret_cast<Element*>(room.bytes)->~Element();
}
void deleted_twice() {
    OnHeap* one = new OnHeap(1);
    delete one;
    OnHeap* volatile same_one = one;
    delete same_one;
}
void unequal() { same(1 + 1, 3, "one and one"); }
void no_exception() { throws<int>([] {}, "throws an int"); }
void other_exception() { throws<int>([] { throw 1.0; }, "throws an int"); }
void escapes() { throw std::runtime_error("why"); }
void unaligned() {
    alignas(64) unsigned char room[sizeof(Aligned) + 64];
    (::new (static_cast<void*>(room + 8)) Aligned(1))->~Aligned();
}
void block_lost() {
    Pool pool;
    Counting<int>(pool).allocate(3) == nullptr;
}
void block_of_other_size() {
    Pool pool;
    Counting<int> all(pool);
    all.deallocate(all.allocate(3), 2);
}
void block_of_other_pool() {
    Pool one, two;
    int* block = Counting<int>(one).allocate(1);
    Counting<int>(two).deallocate(block, 1);
    Counting<int>(one).deallocate(block, 1);
}
void every_point() {
    int seen = 0;
    throw_everywhere([] { return std::make_unique<int>(0); },
                     [](auto&) { Element a(1), b(2); const Element c(a); a = b; },
                     [&seen](auto&) { ++seen; });
    same(seen, 4, "four points");
}
void swallowed() {
    throw_everywhere([] { return std::make_unique<int>(0); },
                     [](auto&) { try { Element a(1); } catch (...) {} }, [](auto&) {});
}
void never_throws() { throw_everywhere([] { return std::make_unique<int>(0); }, [](auto&) {}, [](auto&) {}); }
void loses() {
    const auto act = [] { int* volatile lost = new int(1); (void)lost; };
    loses_no_memory(act, "all is kept");
}

struct Pair {
    Element first, second;
    friend constexpr bool operator==(const Pair&, const Pair&) = default;
    friend constexpr auto operator<=>(const Pair&, const Pair&) = default;
};
void compared() {
    const Pair one{Element(1), Element(2)}, other{Element(1), Element(3)};
    const Since now;
    holds(one < other && one != other, "a defaulted comparison that is constexpr compares elements");
    same(now.compared(), 4, "each of which is counted");
}

int main() {
    const std::initializer_list<Named> checks = {
        {"nothing", nothing}, {"right", right}, {"leak", leak}, {"twice", twice}, {"bytes", bytes},
        {"swapped_bytes", swapped_bytes}, {"over", over}, {"deleted_twice", deleted_twice}, {"unequal", unequal},
        {"no_exception", no_exception}, {"other_exception", other_exception}, {"escapes", escapes},
        {"unaligned", unaligned}, {"block_lost", block_lost}, {"block_of_other_size", block_of_other_size},
        {"block_of_other_pool", block_of_other_pool}, {"every_point", every_point}, {"swallowed", swallowed},
        {"never_throws", never_throws}, {"loses", loses}, {"compared", compared}};
    const Ops ops = {{0, 5}, {1, -7}};
    const auto print = [](std::string_view name, const std::vector<std::string>& lines) {
        std::cout << name;
        for (const std::string& line : lines) std::cout << '\t' << line;
        std::cout << '\n';
    };
    for (const Named& one : checks) print(one.name, run<Play>(one.name, {}, checks));
    print("each", run<Play>("works/operations", ops, checks));
    print("many", run<Play>("cost/many-operations", ops, checks));
    print("unknown", run<Play>("none", ops, checks));
}
"""
NO = "does not hold: "
LOST = f"{NO}every element is destroyed (1 still live)"
DEAD = f"{NO}nothing is destroyed that does not live: twice, never constructed, or moved by its bytes"
BYTES = f"{NO}no element is moved about by its bytes"


@pytest.fixture(scope="module")
def answers(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """What the program's checks answer, by their names."""
    folder = tmp_path_factory.mktemp("headers")
    (folder / "program.cpp").write_text(PROGRAM)
    flags = ["-std=c++20", "-w", f"-I{cpp_folder() / 'include'}", "-o", str(folder / "program")]
    subprocess.run([str(find_toolchain().path), *flags, str(folder / "program.cpp")], check=True)
    done = subprocess.run([str(folder / "program")], check=True, capture_output=True, text=True, timeout=60)
    rows = [line.split("\t") for line in done.stdout.splitlines()]
    return {name: lines for name, *lines in rows}


@pytest.mark.parametrize(
    ("check", "lines"),
    [
        ("nothing", ["holds"]),
        ("right", ["holds"]),
        ("leak", [LOST]),
        ("twice", [DEAD]),
        ("bytes", [f"{NO}only elements that live are used"]),
        ("swapped_bytes", [BYTES, BYTES]),
        ("over", [f"{NO}no element is constructed where another one still lives"]),
        ("deleted_twice", [DEAD, f"{NO}all memory is given back"]),
        ("unequal", [f"{NO}one and one (is 2, should be 3)"]),
        ("no_exception", [f"{NO}throws an int (none came)"]),
        ("other_exception", [f"{NO}throws an int (another exception came)"]),
        ("escapes", [f"{NO}no exception leaves the check: why"]),
        ("unaligned", [f"{NO}an element stands where its alignment allows"]),
        (
            "block_lost",
            [f"{NO}every block is given back to the allocator it came from", f"{NO}all memory is given back"],
        ),
        ("block_of_other_size", [f"{NO}a block is given back with the size it was taken with"]),
        ("block_of_other_pool", [f"{NO}only blocks of this allocator are given back to it, once"]),
        ("every_point", ["holds"]),
        ("swallowed", [f"{NO}an exception of an element reaches the caller"]),
        ("never_throws", [f"{NO}an operation that copies elements lets them be copied"]),
        ("compared", ["holds"]),
        ("each", ["add 5 false: 5", "add -2 true: -2"]),
        ("many", [f"checksum {(((5 * 31) + 0) * 31 + 2**32 - 2) % 2**32 * 31 % 2**32 + 1}: -2"]),
        ("unknown", ["unknown check"]),
    ],
)
def test_what_a_check_answers(answers: dict[str, list[str]], check: str, lines: list[str]) -> None:
    assert answers[check] == lines


def test_memory_that_is_lost_is_told_where_the_library_tells(answers: dict[str, list[str]]) -> None:
    tells = (
        "mallinfo2" in Path("/usr/include/malloc.h").read_text() if Path("/usr/include/malloc.h").exists() else False
    )
    assert answers["loses"] == ([f"{NO}all is kept"] if tells else ["holds"])
