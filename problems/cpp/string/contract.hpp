// Drives the learner's String: named checks, and operations on three of them.
#include <contract/play.hpp>

namespace contract_driver {
namespace {

using judge_contract::holds;
using judge_contract::inside;
using judge_contract::same;

const char* const lengths[] = {"", "a", "fifteen letters", "sixteen letters.", "a text that is too long to lie within"};

// Its characters, "[abc]", and whether all that leads to them agrees.
std::string shown(String& text) {
    const String& unchanging = text;
    holds(text.data() == unchanging.c_str() && unchanging.data() == unchanging.c_str(),
          "data and c_str lead to the first character");
    const std::size_t size = unchanging.size();
    holds(unchanging.c_str()[size] == '\0', "behind the last character stands a zero");
    holds(unchanging.empty() == (size == 0), "it is empty exactly where its size is 0");
    holds(unchanging.capacity() >= size, "the capacity is not below the size");
    holds(std::to_address(text.begin()) == text.data(), "begin leads to the first character");
    holds(unchanging.end() - unchanging.begin() == static_cast<std::ptrdiff_t>(size), "end lies behind the last one");
    return "[" + std::string(unchanging.data(), size) + "]";
}
std::string shown(String&& text) { return shown(text); }

void construct() {
    same(shown(String()), "[]", "by default it is empty");
    same(shown(String("abc")) + shown(String("")), "[abc][]", "of text in quotes it holds that text");
    same(shown(String("abcdef", 3)), "[abc]", "of a place in memory it holds as many characters as are asked for");
    const std::size_t three = 3, forty = 40;
    same(shown(String(three, 'x')), "[xxx]", "of a number and a character it holds it so often");
    same(shown(String(forty, 'y')), "[" + std::string(40, 'y') + "]", "also more than lie within the object");
    for (const char* text : lengths) same(shown(String(text)), "[" + std::string(text) + "]", "short or long");
    String said = "said";
    same(shown(said), "[said]", "text in quotes becomes one by itself");
    said = "said again, and at some greater length";
    same(shown(said), "[said again, and at some greater length]", "and can be assigned");
}

void access() {
    for (const char* sample : {"abc", "abcdefghijklmnopqrstuvwxyz"}) {
        String text = sample;
        const String& unchanging = text;
        const std::size_t size = std::string(sample).size();
        same(text.size(), size, "size is the number of characters");
        holds(unchanging[0] == 'a' && unchanging.front() == 'a' && unchanging.at(1) == 'b', "the first come first");
        same(unchanging.back(), sample[size - 1], "back is the last");
        holds(unchanging[size] == '\0' && text[size] == '\0', "[] of the size is the zero behind the text");
        text[0] = '1';
        text.at(1) = '2';
        text.back() = '9';
        same(shown(text).substr(0, 3), "[12", "characters can be written");
        text.front() = '0';
        *(text.end() - 2) = '8';
        std::string all;
        for (const char c : unchanging) all += c;
        same(shown(text), "[" + all + "]", "a loop goes through all of them");
        same(all.substr(size - 2), "89", "and an iterator leads to one that can be written");
    }
}

void append() {
    String text;
    std::string wanted;
    for (int i = 0; i < 40; ++i) {
        const char c = static_cast<char>('a' + i % 26);
        wanted += c;
        if (i % 2 == 0) {
            text.push_back(c);
        } else {
            text += c;
        }
        same(shown(text), "[" + wanted + "]", "push_back and += add a character at the end");
    }
    for (const char* first : lengths) {
        for (const char* second : lengths) {
            String target = first;
            const String more = second;
            const String* result = std::addressof(target += more);
            holds(result == &target, "+= returns the text");
            same(shown(target), "[" + std::string(first) + second + "]", "+= adds another text at the end");
            target.append(more).append("!");
            same(shown(target), "[" + std::string(first) + second + second + "!]", "append does the same");
            (target += "?") += '.';
            same(shown(target), "[" + std::string(first) + second + second + "!?.]", "text in quotes can be added");
        }
    }
}

void remove() {
    for (const char* sample : {"abc", "abcdefghijklmnopqrstuvwxyz"}) {
        String text = sample;
        text.pop_back();
        text.pop_back();
        const std::string left(sample, std::string(sample).size() - 2);
        same(shown(text), "[" + left + "]", "pop_back takes the last character away");
        text.push_back('!');
        same(shown(text), "[" + left + "!]", "another one can take its place");
        text.clear();
        same(shown(text), "[]", "clear leaves none");
        text += "again";
        same(shown(text), "[again]", "and it can be used further");
    }
    String one("x");
    one.pop_back();
    same(shown(one), "[]", "the last one leaves an empty text");
}

void insert() {
    for (const char* sample : lengths) {
        for (const char* more : lengths) {
            const std::string whole = sample;
            for (const std::size_t place : {std::size_t{0}, whole.size() / 2, whole.size()}) {
                String text = sample;
                const String* result = std::addressof(text.insert(place, String(more)));
                holds(result == &text, "insert returns the text");
                same(shown(text), "[" + whole.substr(0, place) + more + whole.substr(place) + "]",
                     "insert puts the text in before the place");
            }
        }
    }
}

void erase() {
    for (const char* sample : {"abcdef", "abcdefghijklmnopqrstuvwxyz"}) {
        const std::string whole = sample;
        String middle = sample, tail = sample, much = sample, all = sample, none = sample;
        const String* result = std::addressof(middle.erase(1, 3));
        holds(result == &middle, "erase returns the text");
        same(shown(middle), "[a" + whole.substr(4) + "]", "erase takes so many characters out");
        same(shown(tail.erase(2)), "[ab]", "without a number all from there on");
        same(shown(much.erase(4, 1000)), "[abcd]", "and no more than there are");
        same(shown(all.erase(0)), "[]", "all of them, if they are asked for");
        same(shown(none.erase(whole.size(), 5)), "[" + whole + "]", "none at the end");
        middle += "!";
        same(shown(middle), "[a" + whole.substr(4) + "!]", "more can be added after it");
    }
}

void substr() {
    const String text = "abcdefghijklmnopqrstuvwxyz";
    same(shown(text.substr(1, 3)), "[bcd]", "so many characters from a place on");
    same(shown(text.substr(23)), "[xyz]", "without a number all from there on");
    same(shown(text.substr(20, 1000)), "[uvwxyz]", "and no more than there are");
    same(shown(text.substr(26)), "[]", "none at the end");
    same(shown(text.substr(2, 20)), "[cdefghijklmnopqrstuv]", "more than lie within the object");
    String part = text.substr(0, 2);
    part[0] = '!';
    same(text[0], 'a', "it has characters of its own");
}

void find() {
    const String text = "aaab, aab and ab", nothing{};
    same(text.find("aab"), 1u, "the first place at which the text stands");
    same(text.find("aab", 2), 6u, "or the first from a given place on");
    same(text.find("aab", 6), 6u, "which may be that place itself");
    holds(text.find("aab", 7) == String::npos, "npos if there is none");
    same(text.find("ab", 7), 7u, "a part of another find counts");
    same(text.find(text), 0u, "it finds itself");
    holds(text.find("aaab, aab and ab!") == String::npos, "and nothing longer");
    same(text.find(nothing, 3), 3u, "an empty text stands everywhere");
    same(text.find(nothing, 16), 16u, "at the end too");
    holds(text.find(nothing, 17) == String::npos && text.find("a", 1000) == String::npos, "but not behind it");
    same(nothing.find(nothing), 0u, "also in an empty text");
    holds(nothing.find("a") == String::npos, "where nothing else stands");
}

void concatenate() {
    for (const char* first : lengths) {
        for (const char* second : lengths) {
            String a = first, b = second;
            const std::string wanted = "[" + std::string(first) + second + "]";
            same(shown(a + b), wanted, "+ makes a text of both");
            same(shown(a + second) + shown(first + b), wanted + wanted, "with text in quotes on either side");
            same(shown(a) + shown(b), "[" + std::string(first) + "][" + second + "]", "both stay what they are");
        }
    }
    const String name = "name";
    same(shown("<" + name + " of a long " + name + ">"), "[<name of a long name>]", "in a chain");
}

void compare() {
    const String abc = "abc", other(abc), abd = "abd", ab = "ab", empty{}, capital = "Zebra";
    holds(abc == other && !(abc != other), "equal characters make equal texts");
    holds(abc != abd && abc != ab && abc != empty && empty == "", "each difference counts");
    holds(abc < abd && !(abd < abc) && abd > abc, "the first difference decides");
    holds(ab < abc && abc > ab && !(abc < ab), "the beginning of a text comes before it");
    holds(empty < ab && !(ab < empty) && !(empty < empty), "nothing comes before anything");
    holds(capital < abc, "capitals come before small letters");
    holds(abc <= other && abc >= other && abc <= abd && abd >= abc, "all six comparisons agree");
    holds(abc == "abc" && "abc" == abc && abc < "abd" && "abb" < abc, "text in quotes can be compared");
    const String umlaut = "\xe4hnlich";
    holds(abc < umlaut && umlaut > "zzz", "characters compare as unsigned numbers");
    const String longer = "a text that is long enough, to the end a",
                 shorter = "a text that is long enough, to the end b";
    holds(longer < shorter && longer != shorter, "the last character may be the one that decides");
}

void zero() {
    const std::string wanted("ab\0cd", 5);
    String text("ab\0cd", 5);
    same(text.size(), std::size_t{5}, "the size counts a zero");
    String copied(text), assigned, moved(std::move(copied));
    assigned = text;
    same(shown(moved) + shown(assigned), "[" + wanted + "][" + wanted + "]", "copies and moves take it along");
    holds(assigned == text && text != "ab" && String("ab") < text, "comparisons look behind it");
    holds(text < String("ab\0ce", 5) && text != String("ab\0ce", 5), "where a difference counts");
    same(text.find("cd"), std::size_t{3}, "find looks behind it");
    same(shown(text + text), "[" + wanted + wanted + "]", "+ adds it");
    same(shown(text.substr(1, 3)), "[" + wanted.substr(1, 3) + "]", "substr takes it along");
    text.insert(2, text).erase(0, 1);
    same(text.size(), std::size_t{9}, "insert and erase count it");
}

void reserve() {
    for (const char* sample : lengths) {
        String text = sample;
        text.reserve(100);
        same(shown(text), "[" + std::string(sample) + "]", "reserve keeps the text");
        holds(text.capacity() >= 100, "and makes room for so many");
        const char* storage = text.data();
        while (text.size() < 100) text.push_back('x');
        holds(text.data() == storage, "until that is used up the text stays where it is");
        text.reserve(10);
        same(shown(text), "[" + (sample + std::string(100, 'x')).substr(0, 100) + "]", "reserve of less drops nothing");
    }
}

void aliasing() {
    for (const char* sample : {"abc", "fifteen letters", "a text that is too long to lie within"}) {
        const std::string whole = sample;
        String text = sample;
        text += text;
        same(shown(text), "[" + whole + whole + "]", "it can be appended to itself");
        text = sample;
        text.append(text.c_str() + 1);
        same(shown(text), "[" + whole + whole.substr(1) + "]", "a part of it too");
        text = sample;
        text.insert(1, text);
        same(shown(text), "[" + whole.substr(0, 1) + whole + whole.substr(1) + "]", "it can be inserted into itself");
        text = text.c_str() + 2;
        same(shown(text), "[" + (whole + whole.substr(1)).substr(1) + "]", "and a part of it assigned");
        text = sample;
        for (int i = 0; i < 40; ++i) text.push_back(text[1]);
        same(shown(text), "[" + whole + std::string(40, whole[1]) + "]", "or one of its characters added");
    }
}

void copy() {
    for (const char* sample : lengths) {
        String source = sample;
        String target(source);
        same(shown(target), "[" + std::string(sample) + "]", "a copy has equal characters");
        holds(target.data() != source.data(), "in a place of its own");
        target += "!";
        if (source.size() > 0) target[0] = '?';
        same(shown(source), "[" + std::string(sample) + "]", "the source stays what it is");
    }
}

void assign() {
    for (const char* first : lengths) {
        for (const char* second : lengths) {
            String target = first;
            const String source = second;
            const String* result = std::addressof(target = source);
            holds(result == &target, "copy assignment returns the target");
            same(shown(target), "[" + std::string(second) + "]", "the target takes the text, whatever it held");
            target.push_back('!');
            same(shown(target), "[" + std::string(second) + "!]", "and can be added to");
            same(source.size(), std::string(second).size(), "the source stays what it is");
        }
    }
}

void move() {
    for (const char* first : lengths) {
        for (const char* second : lengths) {
            String source = second, target = first;
            const String* result = std::addressof(target = std::move(source));
            holds(result == &target, "move assignment returns the target");
            String made(std::move(target));
            same(shown(made), "[" + std::string(second) + "]", "a move hands the text over");
            holds(!inside(source, made.data()) && !inside(target, made.data()), "which does not stay in the source");
            shown(source);
            shown(target);
            source = first;
            target.clear();
            target += second;
            same(shown(source) + shown(target), "[" + std::string(first) + "][" + second + "]",
                 "the sources can be used again");
            same(shown(made), "[" + std::string(second) + "]", "and the target does not notice");
        }
    }
}

void self_assignment() {
    for (const char* sample : lengths) {
        String text = sample;
        String& same_text = text;
        text = same_text;
        same(shown(text), "[" + std::string(sample) + "]", "assigned to itself it stays what it is");
        text.swap(same_text);
        same(shown(text), "[" + std::string(sample) + "]", "swapped with itself it stays what it is");
    }
}

void swap() {
    for (const char* first : lengths) {
        for (const char* second : lengths) {
            String a = first;
            {
                String b = second;
                a.swap(b);
                same(shown(a) + shown(b), "[" + std::string(second) + "][" + first + "]", "the texts change places");
                holds(!inside(b, a.data()) && !inside(a, b.data()), "and none is left within the other object");
                a.push_back('!');
                b.push_back('?');
            }
            same(shown(a), "[" + std::string(second) + "!]", "each can be used further without the other");
        }
    }
}

void containers() {
    std::vector<String> texts;
    std::vector<std::string> wanted;
    for (int i = 0; i < 60; ++i) {
        wanted.push_back(std::string(static_cast<std::size_t>(i * 7 % 30), static_cast<char>('a' + i % 26)));
        texts.push_back(String(wanted.back().c_str()));
    }
    std::sort(texts.begin(), texts.end());
    std::sort(wanted.begin(), wanted.end());
    texts.erase(texts.begin() + 20);
    wanted.erase(wanted.begin() + 20);
    for (std::size_t i = 0; i < wanted.size(); ++i)
        same(shown(texts[i]), "[" + wanted[i] + "]", "a vector of them grows, is sorted and closes gaps");
    const auto either = [](bool which) {
        String one = "one", other = "another, and a longer one";
        return which ? one : other;
    };
    same(shown(either(true)) + shown(either(false)), "[one][another, and a longer one]", "a function can return one");
}

void positions() {
    for (const char* sample : lengths) {
        String text = sample;
        const String& unchanging = text;
        const std::size_t size = text.size();
        const auto throws = [](auto call, const char* sentence) {
            judge_contract::throws<std::out_of_range>(call, sentence);
        };
        throws([&] { (void)text.at(size); }, "at of the size throws out_of_range");
        throws([&] { (void)unchanging.at(size); }, "at of a const one does so too");
        throws([&] { (void)unchanging.at(String::npos); }, "at of a huge index throws out_of_range");
        throws([&] { (void)unchanging.substr(size + 1); }, "substr from behind the end throws out_of_range");
        throws([&] { text.insert(size + 1, "x"); }, "insert behind the end throws out_of_range");
        throws([&] { text.erase(size + 1, 0); }, "erase from behind the end throws out_of_range");
        same(shown(text), "[" + std::string(sample) + "]", "nothing has changed");
    }
}

void in_place() {
    String text;
    for (int i = 0; i < 15; ++i) {
        holds(inside(text, text.data()), "up to 15 characters lie within the object, not on the heap");
        text.push_back('x');
    }
    holds(inside(text, text.data()), "15 characters and the zero behind them");
    String copied(text), moved(std::move(text)), said("fifteen letters"), assigned;
    assigned = copied;
    for (const String* one : {&copied, &moved, &said, &assigned}) {
        holds(inside(*one, one->data()), "also those of a copy, of a moved one, of quotes, and of an assigned one");
        holds(one->capacity() >= 15, "and the capacity says so");
    }
    holds(sizeof(String) <= 6 * sizeof(void*), "the object is no larger than six pointers");
}

void move_cost() {
    const std::size_t length = 1000;
    String source(length, 'x');
    const char* storage = source.data();
    String target(std::move(source));
    holds(target.data() == storage, "a long text is handed over with its storage");
    String empty, full(length, 'y');
    empty = std::move(target);
    holds(empty.data() == storage, "in an assignment too");
    full = std::move(empty);
    holds(full.data() == storage, "also to one that has storage of its own");
    String other("short");
    full.swap(other);
    holds(other.data() == storage, "and in a swap");
}

void amortised() {
    String text, pairs;
    int replaced = 0;
    for (int i = 0; i < 20'000; ++i) {
        const char* before = text.data();
        const char* before_pair = pairs.data();
        text.push_back('x');
        pairs += "xy";
        replaced += (text.data() != before) + (pairs.data() != before_pair);
    }
    holds(replaced <= 100, "20,000 characters are added, and the storage is replaced a few times only");
}

void memory() {
    judge_contract::loses_no_memory(
        [] {
            const std::size_t length = 50;
            String longer(length, 'x'), shorter("ab"), other(longer);
            other += shorter;
            shorter = longer;
            longer.swap(other);
            other = std::move(longer);
            longer = other + shorter;
            shorter.reserve(200);
            shorter = "short";
            const String last(std::move(other));
        },
        "all storage is given back");
}

struct Play {
    static constexpr std::size_t most = 60;
    String slots[3];

    void apply(const judge_contract::Op& op, judge_contract::Seen& seen) {
        String& here = slots[op[0]];
        const auto number = [&](std::size_t operand) { return static_cast<std::size_t>(op[operand]); };
        const auto letter = [&](std::size_t operand) { return static_cast<char>('a' + op[operand]); };
        const auto attempt = [&](auto act) {
            try {
                act();
            } catch (const std::out_of_range&) {
                seen << "out_of_range";
            }
        };
        switch (op.code()) {
            case 0:
                seen << "fill", here = String(number(1), letter(2));
                break;
            case 1:
                seen << "push_back";
                if (here.size() < most) here.push_back(letter(1));
                break;
            case 2:
                seen << "pop_back";
                if (!here.empty()) here.pop_back();
                break;
            case 3:
                seen << "append";
                if (here.size() + slots[op[1]].size() <= most) here += slots[op[1]];
                break;
            case 4:
                seen << "insert";
                if (here.size() + slots[op[2]].size() <= most) attempt([&] { here.insert(number(1), slots[op[2]]); });
                break;
            case 5:
                seen << "erase", attempt([&] { here.erase(number(1), number(2)); });
                break;
            case 6:
                seen << "substr", attempt([&] { here = slots[op[1]].substr(number(2), number(3)); });
                break;
            case 7: {
                const std::size_t place = here.find(slots[op[1]], number(2));
                seen << "find" << (place == String::npos ? -1 : static_cast<int>(place));
                break;
            }
            case 8:
                seen << "copy", here = slots[op[1]];
                break;
            case 9:
                seen << "move";
                if (op[0] == op[1]) break;
                here = std::move(slots[op[1]]);
                slots[op[1]].clear();
                break;
            case 10:
                seen << "swap", here.swap(slots[op[1]]);
                break;
            case 11:
                seen << "equal" << (here == slots[op[1]]) << "less" << (here < slots[op[1]]);
                break;
            case 12:
                seen << "clear", here.clear();
                break;
            default:
                seen << "unknown";
        }
        seen << "size" << here.size();
    }
    void state(judge_contract::Seen& seen) {
        for (String& slot : slots) seen << shown(slot);
    }
};

}  // namespace
}  // namespace contract_driver

struct Contract {
    std::vector<std::string> run(const std::string& check, std::vector<std::vector<int>>& ops) {
        return judge_contract::run<contract_driver::Play>(
            check, ops,
            {
                {"works/construct", contract_driver::construct},
                {"works/access", contract_driver::access},
                {"works/append", contract_driver::append},
                {"works/remove", contract_driver::remove},
                {"works/insert", contract_driver::insert},
                {"works/erase", contract_driver::erase},
                {"works/substr", contract_driver::substr},
                {"works/find", contract_driver::find},
                {"works/concatenate", contract_driver::concatenate},
                {"works/compare", contract_driver::compare},
                {"works/zero", contract_driver::zero},
                {"works/reserve", contract_driver::reserve},
                {"works/aliasing", contract_driver::aliasing},
                {"copying/copy", contract_driver::copy},
                {"copying/assign", contract_driver::assign},
                {"copying/move", contract_driver::move},
                {"copying/self-assignment", contract_driver::self_assignment},
                {"copying/swap", contract_driver::swap},
                {"copying/containers", contract_driver::containers},
                {"exceptions/positions", contract_driver::positions},
                {"cost/in-place", contract_driver::in_place},
                {"cost/move", contract_driver::move_cost},
                {"cost/amortised", contract_driver::amortised},
                {"cost/memory", contract_driver::memory},
            });
    }
};
