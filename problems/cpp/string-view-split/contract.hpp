// Drives the learner's StringViewSplit: named checks, and operations on two texts.
#include <contract/play.hpp>

namespace contract_driver {
namespace {

using judge_contract::holds;
using judge_contract::report;
using judge_contract::same;

constexpr std::size_t most = 4000;  // pieces that are looked at: a split that never ends is told

// The pieces in brackets: "[a][][b]".
std::string shown(const StringViewSplit& split) {
    std::string all;
    std::size_t count = 0;
    for (const std::string_view piece : split) {
        all += "[" + std::string(piece) + "]";
        if (++count > most) return all.substr(0, 20) + " and so on for ever";
    }
    return all;
}
std::string shown(std::string_view text, char delimiter) { return shown(StringViewSplit(text, delimiter)); }

template <class Split>
auto after(const Split& split, int steps) {
    auto it = split.begin();
    while (steps-- > 0) ++it;
    return it;
}

void pieces() {
    same(shown("a,b,c", ','), "[a][b][c]", "the pieces come in their order");
    same(shown("one two, three", ' '), "[one][two,][three]", "the delimiter is in no piece, other characters are");
    same(shown("2026-11-28", '-'), "[2026][11][28]", "pieces have any length");
    same(shown("a;b,c;d", ';'), "[a][b,c][d]", "only the delimiter ends a piece");
}

void empty_pieces() {
    same(shown("a,,b", ','), "[a][][b]", "between two delimiters there is an empty piece");
    same(shown(",a", ','), "[][a]", "before a first delimiter there is an empty piece");
    same(shown("a,", ','), "[a][]", "behind a last delimiter there is an empty piece");
    same(shown(",", ','), "[][]", "a delimiter alone has two empty pieces");
    same(shown(",,a,,", ','), "[][][a][][]", "several in a row have one more piece than they are");
}

void empty_text() {
    same(shown("", ','), "[]", "an empty text has one piece, which is empty");
    same(shown(std::string_view(), ','), "[]", "so has a view of nothing");
    same(shown(std::string_view("abc").substr(3), ','), "[]", "and the end of a text");
}

void no_delimiter() {
    same(shown("abc", ','), "[abc]", "a text without the delimiter is one piece");
    same(shown("x", ','), "[x]", "also if it is a single character");
    same(shown(";;", ','), "[;;]", "whatever stands in it");
}

void any_delimiter() {
    same(shown("a b  c", ' '), "[a][b][][c]", "a space is a delimiter as any other");
    same(shown(std::string_view("a\0b\0", 4), '\0'), "[a][b][]", "a null may be the delimiter");
    same(shown(std::string_view("a\0b,c", 5), ','), std::string("[a\0b][c]", 8), "a null may stand in a piece");
    same(shown("a\xff\x80z\xff", '\xff'), "[a][\x80z][]", "a char that is negative may be the delimiter");
    same(shown("aXa", 'a'), "[][X][]", "a letter may be the delimiter");
}

void not_terminated() {
    const std::string whole = "a,b,c,d";
    const std::string_view inner = std::string_view(whole).substr(2, 3);
    same(shown(inner, ','), "[b][c]", "the text ends where the view ends");
    const std::string_view before = std::string_view(whole).substr(0, 3);
    same(shown(before, ','), "[a][b]", "what stands behind it does not count, not even a delimiter");
    const std::vector<char> exact = {'x', ',', 'y'};
    same(shown(std::string_view(exact.data(), 3), ','), "[x][y]", "no null has to stand behind the text");
}

void iterators() {
    const StringViewSplit split("a,bb,c", ',');
    auto it = split.begin();
    same(std::string_view(*it), "a", "begin stands at the first piece");
    same(std::string_view(*it), "a", "* may be asked again");
    auto& next = ++it;
    holds(std::addressof(next) == std::addressof(it), "++i returns the iterator itself");
    same(std::string_view(*it), "bb", "++ leads to the next piece");
    const auto old = it++;
    same(std::string_view(*old), "bb", "i++ returns the old place");
    same(std::string_view(*it), "c", "i++ leads to the next piece");
    holds(it != split.end(), "at the last piece it is not at the end");
    ++it;
    holds(it == split.end(), "behind the last piece it is at the end");
    const auto constant = split.begin();
    same(std::string_view(*constant).size(), 1u, "* of a const iterator gives the piece");
}

void several_passes() {
    StringViewSplit split("a,b,c", ',');
    same(shown(split) + shown(split), "[a][b][c][a][b][c]", "begin begins anew each time");
    auto one = split.begin();
    ++one;
    auto two = one;
    ++one;
    same(std::string_view(*two), "b", "a copy of an iterator stays where it is");
    same(std::string_view(*one), "c", "while the other one goes on");
    ++two;
    holds(one == two, "and comes there by itself");
    two = split.begin();
    same(std::string_view(*two), "a", "an iterator can be assigned to");
    std::string seen;
    int rounds = 0;
    for (const std::string_view a : split) {
        for (const std::string_view b : split) (seen += a) += b;
        if (++rounds > 3) break;
    }
    same(seen, "aaabacbabbbccacbcc", "loops may run within each other");
}

void equality() {
    const StringViewSplit split(",,a,a,", ',');
    for (int i = 0; i < 5; ++i) {
        for (int j = 0; j < 5; ++j) {
            const auto one = after(split, i), two = after(split, j);
            holds((one == two) == (i == j) && (one != two) == (i != j),
                  "iterators are equal where they stand at the same piece");
        }
        holds(after(split, i) != split.end(), "at a piece it is not equal to the end, though the piece be empty");
    }
    holds(after(split, 5) == split.end() && split.end() == after(split, 5),
          "behind the last piece it is equal to the end");
    const StringViewSplit empty("", ',');
    holds(empty.begin() != empty.end(), "at the one piece of an empty text it is not at the end");
    holds(after(empty, 1) == empty.end(), "behind that it is");
}

template <class Split>
void with_ranges(const Split& split) {
    if constexpr (std::ranges::forward_range<const Split>) {
        same(std::ranges::distance(split), 4, "std::ranges::distance counts the pieces");
        same(std::ranges::count(split, std::string_view("a")), 2, "std::ranges::count compares pieces");
        const auto found = std::ranges::find_if(split, [](std::string_view piece) { return piece.size() == 2; });
        if (holds(found != split.end(), "std::ranges::find_if finds a piece"))
            same(std::string_view(*found), "bb", "and stands at it");
        std::vector<std::string> copied;
        std::ranges::transform(split, std::back_inserter(copied),
                               [](std::string_view piece) { return std::string(piece); });
        same(copied, std::vector<std::string>({"a", "bb", "", "a"}),
             "std::ranges::transform takes the pieces in their order");
        const auto longest = std::ranges::max_element(split, {}, [](std::string_view piece) { return piece.size(); });
        same(std::string_view(*longest), "bb", "std::ranges::max_element goes over it and remembers a place");
    } else {
        report->broken("it is a forward range");
    }
}
void ranges() { with_ranges(StringViewSplit("a,bb,,a", ',')); }

void long_text() {
    constexpr std::size_t length = 1'000'000;
    std::string text(length, 'x');
    std::size_t count = 0;
    for (const std::string_view piece : StringViewSplit(text, ',')) count += piece.size();
    same(count, length, "a long text may be one piece");
    std::ranges::fill(text, ',');
    count = 0;
    for (const std::string_view piece : StringViewSplit(text, ',')) {
        if (!piece.empty() || ++count > length + 1) break;
    }
    same(count, length + 1, "or as many as it has delimiters, and one");
}

void copy() {
    const StringViewSplit source("a,b", ',');
    StringViewSplit target(source);
    same(shown(target), "[a][b]", "a copy has the same pieces");
    StringViewSplit other("x;y;z", ';');
    other = target;
    same(shown(other), "[a][b]", "one can be assigned to");
    const StringViewSplit moved(std::move(other));
    same(shown(moved), "[a][b]", "and moved");
}

void no_copies() {
    const std::string text = "some words,of a text,that is not short,,at all";
    std::vector<std::string_view> pieces;
    {
        const StringViewSplit split(text, ',');
        for (const std::string_view piece : split)
            if (pieces.size() < 10) pieces.push_back(piece);
    }
    std::size_t place = 0;
    for (const std::string_view piece : pieces) {
        if (!piece.empty() && !holds(piece.data() == text.data() + place, "a piece is a part of the text itself"))
            return;
        place += piece.size() + 1;
    }
    same(place, text.size() + 1, "the pieces are the text without the delimiters");
}

// Looked at where the C library tells how much is in use; what others allocate meanwhile passes at a second try.
void no_allocation() {
#ifdef JUDGE_CONTRACT_SEES_MEMORY
    std::string text;
    for (int i = 0; i < 300; ++i) text += "a piece that is too long for a short string,";
    std::size_t seen = 0;
    for (int tries = 0; tries < 3; ++tries) {
        std::size_t most_in_use = 0;
        const std::size_t before = mallinfo2().uordblks;
        const StringViewSplit split(text, ',');
        std::size_t count = 0;
        for (const std::string_view piece : split) {
            seen += piece.size();
            if (++count % 32 == 0) most_in_use = std::max(most_in_use, mallinfo2().uordblks);
            if (count > most) break;
        }
        if (most_in_use <= before) return;
    }
    holds(seen == 0, "nothing is allocated for the pieces");
#endif
}

struct Play {
    static constexpr std::string_view letters = "ab,;";
    std::string texts[2];

    void apply(const judge_contract::Op& op, judge_contract::Seen& seen) {
        std::string& here = texts[op[0]];
        const char letter = letters[static_cast<std::size_t>(op.code() == 1 ? 0 : op[1])];
        switch (op.code()) {
            case 0:
                seen << "append";
                if (here.size() == 40) here.clear();
                here += letter;
                break;
            case 1:
                seen << "clear";
                here.clear();
                break;
            case 2: {
                const StringViewSplit split(here, letter);
                int count = 0;
                for (const std::string_view piece : split) {
                    count += piece.size() <= here.size();
                    if (count > 100) break;
                }
                seen << "split" << shown(split) << count;
                break;
            }
            case 3: {
                seen << "piece";
                const StringViewSplit split(here, letter);
                const auto count = std::ranges::count(here, letter) + 1;
                auto it = split.begin();
                for (auto k = op[2] % count; k > 0; --k) ++it;
                seen << std::string_view(*it).size();
                if (++it != split.end()) seen << std::string_view(*it).size();
                break;
            }
            default:
                seen << "unknown";
        }
    }
    void state(judge_contract::Seen& seen) {
        for (const std::string& text : texts) seen << "[" + text + "]";
    }
};

}  // namespace
}  // namespace contract_driver

struct Contract {
    std::vector<std::string> run(const std::string& check, std::vector<std::vector<int>>& ops) {
        return judge_contract::run<contract_driver::Play>(check, ops,
                                                          {
                                                              {"works/pieces", contract_driver::pieces},
                                                              {"works/empty-pieces", contract_driver::empty_pieces},
                                                              {"works/empty-text", contract_driver::empty_text},
                                                              {"works/no-delimiter", contract_driver::no_delimiter},
                                                              {"works/any-delimiter", contract_driver::any_delimiter},
                                                              {"works/not-terminated", contract_driver::not_terminated},
                                                              {"works/iterators", contract_driver::iterators},
                                                              {"works/several-passes", contract_driver::several_passes},
                                                              {"works/equality", contract_driver::equality},
                                                              {"works/ranges", contract_driver::ranges},
                                                              {"works/long-text", contract_driver::long_text},
                                                              {"copying/copy", contract_driver::copy},
                                                              {"cost/no-copies", contract_driver::no_copies},
                                                              {"cost/no-allocation", contract_driver::no_allocation},
                                                          });
    }
};
