// Drives the learner's CrtpComparable: named checks, and operations on four objects of a class that derives from it.
#include <contract/play.hpp>

namespace contract_driver {
namespace {

using judge_contract::Element;
using judge_contract::holds;
using judge_contract::same;
using judge_contract::Since;

// Answers with the difference, or with the extremes of int, and counts how often it is asked.
struct Number : CrtpComparable<Number> {
    int value;
    explicit Number(int v = 0) : value(v) {}
    int compare(const Number& other) const {
        ++asked;
        return value < other.value ? below : value > other.value ? above : 0;
    }
    static inline int asked = 0, below = -1, above = 1;
};

// The six answers, as they are written in a line: "==" to ">=".
template <class T>
std::string six(const T& a, const T& b) {
    const bool answers[] = {a == b, a != b, a<b, a> b, a <= b, a >= b};
    std::string all;
    for (const bool answer : answers) all += answer ? '1' : '0';
    return all;
}

void equal() {
    const Number five(5), other(5), six_(6);
    holds(five == other, "== is true where compare is 0");
    holds(!(five != other), "!= is false where compare is 0");
    holds(!(five == six_), "== is false where compare is not 0");
    holds(five != six_, "!= is true where compare is not 0");
    holds(!(six_ == five) && six_ != five, "and the other way round");
    holds(five == five && !(five != five), "an object is equal to itself");
}

void order() {
    const Number five(5), other(5), seven(7);
    same(six(five, seven), "011010", "of a lesser and a greater one !=, < and <= are true");
    same(six(seven, five), "010101", "of a greater and a lesser one !=, > and >= are true");
    same(six(five, other), "100011", "of two that are equal ==, <= and >= are true");
    same(six(Number(-3), Number(-2)), "011010", "temporaries can be compared");
}

void any_number() {
    const Number one(1), two(2);
    constexpr int least = std::numeric_limits<int>::min(), greatest = std::numeric_limits<int>::max();
    for (const auto& [below, above] :
         {std::pair(-7, 9), std::pair(-1, greatest), std::pair(least, 1), std::pair(least, greatest)}) {
        Number::below = below;
        Number::above = above;
        same(six(one, two), "011010", "whatever is below 0 means less");
        same(six(two, one), "010101", "whatever is above 0 means greater");
        same(six(one, Number(1)), "100011", "0 means equal");
    }
    Number::below = -1;
    Number::above = 1;
}

// Names that are equal where their letters are, large or small; its other member does not count.
struct Name : CrtpComparable<Name> {
    std::string text;
    int id;
    Name(std::string t, int i) : text(std::move(t)), id(i) {}
    int compare(const Name& other) const {
        const auto small = [](std::string s) {
            for (char& c : s) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
            return s;
        };
        return small(text).compare(small(other.text));
    }
};
// Greatest first.
struct Backwards : CrtpComparable<Backwards> {
    long value;
    explicit Backwards(long v) : value(v) {}
    int compare(const Backwards& other) const { return value > other.value ? -1 : value < other.value; }
};

void own_rules() {
    same(six(Name("Anna", 1), Name("ANNA", 2)), "100011", "what compare says is equal is equal");
    same(six(Name("Anna", 1), Name("bert", 1)), "011010", "what compare says is less is less");
}

void several_classes() {
    same(six(Backwards(3), Backwards(2)), "011010", "a class may order the greatest first");
    same(six(Number(3), Number(2)), "010101", "and another one the least first");
    same(six(Name("b", 1), Name("a", 2)), "010101", "and a third one by its text");
    struct Two : CrtpComparable<Two> {
        Number first;
        Backwards second;
        Two(int a, long b) : first(a), second(b) {}
        int compare(const Two& other) const {
            if (first != other.first) return first < other.first ? -1 : 1;
            return second < other.second ? -1 : second > other.second;
        }
    };
    same(six(Two(1, 5), Two(1, 4)), "011010", "members may be of such classes too");
    same(six(Two(2, 5), Two(1, 9)), "010101", "and be compared in turn");
}

void library() {
    std::vector<Number> all;
    for (const int value : {5, 2, 9, 2, 7}) all.emplace_back(value);
    const auto shown = [&] {
        std::string text;
        for (const Number& number : all) text += std::to_string(number.value);
        return text;
    };
    std::sort(all.begin(), all.end());
    same(shown(), "22579", "std::sort sorts by <");
    holds(std::binary_search(all.begin(), all.end(), Number(7)), "std::binary_search finds what is there");
    same(std::count(all.begin(), all.end(), Number(2)), 2, "std::count counts by ==");
    std::ranges::sort(all, std::ranges::greater());
    same(shown(), "97522", "std::ranges::sort sorts by >");
    all.erase(std::unique(all.begin(), all.end()), all.end());
    same(shown(), "9752", "std::unique asks with ==");
    holds(std::max(Number(3), Number(4)) == Number(4) && std::min(Number(3), Number(4)) == Number(3),
          "std::max and std::min");
    const std::set<Number> set(all.begin(), all.end());
    same(set.begin()->value, 2, "std::set orders by <");
    std::map<Name, int> ages;
    ages[Name("Anna", 1)] = 5;
    ages[Name("anna", 2)] = 6;
    same(ages.size(), 1u, "std::map takes what is equal for one key");
    holds(std::pair(Number(1), 2) < std::pair(Number(1), 3) && std::tuple(Number(1)) == std::tuple(Number(1)),
          "pairs and tuples can be compared");
    holds(std::vector<Number>(2) < std::vector<Number>(3), "vectors can be compared");
}

void one_call() {
    const Number one(1), two(2), also(1);
    for (const Number* other : {&one, &two, &also}) {
        bool (*const operators[])(const Number&, const Number&) = {
            [](const Number& a, const Number& b) { return bool(a == b); },
            [](const Number& a, const Number& b) { return bool(a != b); },
            [](const Number& a, const Number& b) { return bool(a < b); },
            [](const Number& a, const Number& b) { return bool(a > b); },
            [](const Number& a, const Number& b) { return bool(a <= b); },
            [](const Number& a, const Number& b) { return bool(a >= b); },
        };
        for (const auto compare : operators) {
            Number::asked = 0;
            (void)compare(one, *other);
            if (!same(Number::asked, 1, "each operator calls compare once")) return;
        }
    }
}

void no_copies() {
    struct Holder : CrtpComparable<Holder> {
        Element element;
        explicit Holder(int v) : element(v) {}
        int compare(const Holder& other) const { return element.read() - other.element.read(); }
    };
    const Holder one(1), two(2);
    const Since now;
    same(six(one, two), "011010", "objects can be compared");
    same(now.copied() + now.moved(), 0, "no operand is copied");
}

struct Play {
    Number slots[4];

    void apply(const judge_contract::Op& op, judge_contract::Seen& seen) {
        switch (op.code()) {
            case 0:
                seen << "hold";
                slots[op[0]] = Number(op[1]);
                break;
            case 1: {
                seen << "compare";
                const Number &a = slots[op[0]], &b = slots[op[1]];
                for (const bool answer : {a == b, a != b, a<b, a> b, a <= b, a >= b}) seen << (answer ? 1 : 0);
                break;
            }
            case 2:
                seen << "sort";
                std::sort(slots, slots + 4);
                break;
            case 3: {
                seen << "count";
                const Number bound(op[1]);
                seen << static_cast<int>(
                    std::count_if(slots, slots + 4, [&](const Number& each) { return each < bound; }));
                const Number greatest = *std::max_element(slots, slots + 4);
                slots[op[0]] = greatest;
                break;
            }
            default:
                seen << "unknown";
        }
    }
    void state(judge_contract::Seen& seen) {
        for (const Number& slot : slots) seen << slot.value;
    }
};

}  // namespace
}  // namespace contract_driver

struct Contract {
    std::vector<std::string> run(const std::string& check, std::vector<std::vector<int>>& ops) {
        using namespace contract_driver;
        return judge_contract::run<Play>(check, ops,
                                         {
                                             {"works/equal", contract_driver::equal},
                                             {"works/order", order},
                                             {"works/any-number", any_number},
                                             {"works/own-rules", own_rules},
                                             {"works/several-classes", several_classes},
                                             {"works/library", library},
                                             {"cost/one-call", one_call},
                                             {"cost/no-copies", no_copies},
                                         });
    }
};
