"""Scrolling, ticking and typing, key by key."""

from __future__ import annotations

from judge.report.terminal.widgets import LONGEST, Checklist, Pager, TextBox

LINES = [str(i) for i in range(10)]


def test_a_pager_stays_within_its_text() -> None:
    pager = Pager()
    assert pager.seen(LINES, 4) == LINES[:4]
    for key, top in (("up", 0), ("down", 1), ("page-down", 3), ("end", 6), ("down", 6), ("page-up", 4), ("home", 0)):
        assert pager.key(key)
        pager.seen(LINES, 4)
        assert (pager.top, pager.hidden) == (top, (top, 6 - top))
    assert not pager.key("s")


def test_a_pager_whose_window_grows_or_whose_text_shrinks() -> None:
    pager = Pager()
    pager.seen(LINES, 3)
    pager.key("end")
    assert pager.seen(LINES, 6) == LINES[4:]
    assert pager.seen(LINES[:2], 6) == LINES[:2]
    assert pager.seen([], 6) == []


def test_a_pager_follows_no_further_than_needed() -> None:
    pager = Pager()
    pager.seen(LINES, 4)
    for line, top in ((3, 0), (5, 2), (4, 2), (1, 1)):
        pager.follow(line)
        assert pager.top == top


def test_ticking() -> None:
    ticks = Checklist([2, 4])
    for key in ("up", "space", "down", "down", "space", "x", "9"):
        ticks.key(key)
    assert ticks.values == [1, 2]
    assert ticks.key("1")
    ticks.key("home")
    ticks.key("space")
    assert ticks.values == [0, 1]
    assert not ticks.key("enter")
    assert not Checklist([]).key("space")


def test_typing() -> None:
    box = TextBox()
    for key in ("a", "space", "b", "enter", "q", "q", "backspace", "paste:x\r\ny z", "ctrl-w"):
        assert box.key(key)
    assert box.text == "a b\nqx\ny "
    box.key("ctrl-u")
    assert box.text == "a b\nqx\n"
    assert not box.key("escape")
    box.key("paste:" + "\x1b[31m\x07" + "z" * LONGEST)
    assert len(box.text) == LONGEST
    assert box.text.isprintable() or set(box.text) - {"\n"} <= set("ab qx[31mz")
