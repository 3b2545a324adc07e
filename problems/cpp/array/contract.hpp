// Drives the learner's Array: named checks, and operations on three of them.
#include <contract/play.hpp>

namespace contract_driver {
namespace {

using judge_contract::Aligned;
using judge_contract::Element;
using judge_contract::holds;
using judge_contract::MoveOnly;
using judge_contract::report;
using judge_contract::same;
using judge_contract::Since;

using Three = Array<Element, 3>;
using Six = Array<Element, 6>;

Three three(int a, int b, int c) { return Three{Element(a), Element(b), Element(c)}; }

// Its elements, by index and by iterator: "[1 2 3]".
template <class A>
std::string shown(const A& array) {
    std::string all;
    std::size_t index = 0;
    for (const auto& element : array) {
        holds(std::addressof(element) == std::addressof(array[index]), "iterators and [] lead to the same elements");
        if (index++ == array.size()) break;
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(element)>, int>) {
            all += (all.empty() ? "" : " ") + judge_contract::text(element);
        } else {
            all += (all.empty() ? "" : " ") + judge_contract::text(element.read());
        }
    }
    same(index, array.size(), "there are as many elements from begin to end as the size says");
    return "[" + all + "]";
}

void construct() {
    const Array<int, 3> listed = {1, 2, 3}, nested = {{4, 5, 6}}, some = {7}, none{};
    same(shown(listed), "[1 2 3]", "it is initialised by a list in braces");
    same(shown(nested), "[4 5 6]", "also in two pairs of them");
    same(shown(some) + shown(none), "[7 0 0][0 0 0]", "elements that are left out are 0");
    const Array<std::string, 2> texts = {"a"};
    same(texts[0] + "." + texts[1], "a.", "or made by default");
    const Three elements = three(1, 2, 3);
    same(shown(elements), "[1 2 3]", "elements without a default constructor are listed");
}

void access() {
    Three array = three(1, 2, 3);
    const Three& unchanging = array;
    array[1].value = 5;
    array.at(2).value = 6;
    array.front().value = 4;
    same(shown(array), "[4 5 6]", "[], at and front lead to the elements");
    array.back().value = 7;
    same(unchanging.back().read(), 7, "back is the last element");
    same(unchanging.front().read(), 4, "front of a const one is the first");
    holds(array.data() == std::addressof(array[0]) && unchanging.data() == array.data(), "data leads to the first");
    same(unchanging.at(0).read(), 4, "at of a const one leads to the elements");
    const Array<int, 1> one = {8};
    holds(std::addressof(one.front()) == std::addressof(one.back()), "of one element front and back are the same");
}

void size() {
    const Array<int, 5> five{};
    same(five.size(), std::size_t{5}, "size is the number of elements");
    same(five.max_size(), std::size_t{5}, "max_size is the same");
    holds(!five.empty(), "it is not empty");
}

void iterate() {
    Array<int, 4> array = {3, 1, 4, 2};
    const Array<int, 4>& unchanging = array;
    std::sort(array.begin(), array.end());
    same(shown(array), "[1 2 3 4]", "algorithms work on the elements");
    const std::vector<int> forwards = {1, 2, 3, 4}, backwards = {4, 3, 2, 1};
    same(std::vector<int>(unchanging.begin(), unchanging.end()), forwards, "begin to end of a const one");
    same(std::vector<int>(array.cbegin(), array.cend()), forwards, "cbegin to cend");
    same(std::vector<int>(array.rbegin(), array.rend()), backwards, "rbegin to rend go backwards");
    same(std::vector<int>(unchanging.rbegin(), unchanging.rend()), backwards, "those of a const one too");
    same(std::vector<int>(array.crbegin(), array.crend()), backwards, "crbegin to crend");
    *array.rbegin() = 9;
    *array.begin() = 0;
    same(shown(array), "[0 2 3 9]", "elements can be written through iterators");
}

void fill() {
    Three array = three(1, 2, 3);
    const Element nine(9);
    array.fill(nine);
    same(shown(array), "[9 9 9]", "fill assigns the value to all elements");
    array[2].value = 4;
    array.fill(array[2]);
    same(shown(array), "[4 4 4]", "the value may be one of them");
}

void compare() {
    const Array<int, 3> a = {1, 2, 3}, b = {1, 2, 3}, greater = {1, 3, 0}, last = {1, 2, 4}, first = {0, 9, 9};
    holds(a == b && !(a != b), "equal elements make equal arrays");
    holds(a != last && a != greater && a != first, "each difference counts");
    holds(a < greater && !(greater < a), "the first difference decides");
    holds(first < a && a < last, "a later element counts only where the earlier ones are equal");
    holds(a <= b && a >= b && !(a < b) && !(a > b), "equal ones are neither less nor greater");
    holds(last > a && last >= a && a <= last, "all six comparisons agree");
    const Three one = three(1, 2, 3), other = three(1, 2, 3), less = three(1, 2, 2);
    holds(one == other && less < one, "elements are compared by their own == and order");
}

void no_elements() {
    Array<int, 0> none{}, other{};
    same(none.size(), std::size_t{0}, "its size is 0");
    holds(none.empty() && none.begin() == none.end(), "it is empty");
    same(std::as_const(none).end() - std::as_const(none).begin(), 0, "a const one too");
    none.fill(1);
    none.swap(other);
    holds(none == other && !(none < other), "two of them are equal");
    judge_contract::throws<std::out_of_range>([&] { (void)none.at(0); }, "at throws out_of_range, whatever the index");
}

void copy() {
    const Three source = three(1, 2, 3);
    Three target(source);
    same(shown(target), "[1 2 3]", "a copy has equal elements");
    target[0].value = 9;
    same(shown(source), "[1 2 3]", "and of its own");
    Three assigned = three(4, 5, 6);
    const Three* result = std::addressof(assigned = source);
    holds(result == &assigned, "copy assignment returns the target");
    same(shown(assigned), "[1 2 3]", "copy assignment copies each element");
    same(report->alive(), 9, "as many elements live as there are places");
}

void move() {
    Three source = three(1, 2, 3);
    const Since now;
    Three target(std::move(source));
    same(shown(target) + shown(source), "[1 2 3][-1 -1 -1]", "a move moves each element");
    source = three(4, 5, 6);
    same(shown(source), "[4 5 6]", "move assignment too");
    same(now.copied(), 0, "a move copies no element");
}

void swap() {
    Three a = three(1, 2, 3), b = three(4, 5, 6);
    const Element* place = a.data();
    const Since now;
    a.swap(b);
    same(shown(a) + shown(b), "[4 5 6][1 2 3]", "the elements change places");
    holds(a.data() == place, "each array stays where it is");
    same(now.copied(), 0, "a swap copies no element");
}

void self_assignment() {
    Three array = three(1, 2, 3);
    Three& same_array = array;
    array = same_array;
    same(shown(array), "[1 2 3]", "assigned to itself it stays what it is");
    array.swap(same_array);
    same(shown(array), "[1 2 3]", "swapped with itself it stays what it is");
}

void move_only() {
    Array<MoveOnly, 2> a = {MoveOnly(1), MoveOnly(2)};
    Array<MoveOnly, 2> b = std::move(a);
    a = Array<MoveOnly, 2>{MoveOnly(3), MoveOnly(4)};
    a.swap(b);
    same(shown(a) + shown(b), "[1 2][3 4]", "elements that can only be moved will do");
    struct Plain {
        int number;
    };
    const Array<Plain, 2> plain = {Plain{1}, Plain{2}};
    same(plain.back().number, 2, "elements need no comparison");
    const Array<Aligned, 2> aligned = {Aligned(5), Aligned(6)};
    same(aligned[1].read(), 6, "over-aligned elements stand where they may");
}

void at_throws() {
    Three array = three(1, 2, 3);
    const Three& unchanging = array;
    const auto throws = [](auto call) {
        judge_contract::throws<std::out_of_range>(call, "at of an index that is not there throws out_of_range");
    };
    throws([&] { (void)array.at(3); });
    throws([&] { (void)unchanging.at(3); });
    throws([&] { (void)array.at(static_cast<std::size_t>(-1)); });
    throws([&] { (void)unchanging.at(1000); });
    same(array.at(2).read(), 3, "that of the last one is there");
}

void copy_throws() {
    struct Both {
        Three target = three(7, 8, 9), source = three(1, 2, 3);
    };
    judge_contract::throw_everywhere(
        [] { return std::make_unique<Both>(); }, [](auto& both) { const Three made(both->source); },
        [](auto& both) { same(shown(both->source), "[1 2 3]", "if a copy throws, the source is untouched"); });
    judge_contract::throw_everywhere(
        [] { return std::make_unique<Both>(); }, [](auto& both) { both->target = both->source; },
        [](auto& both) {
            same(shown(both->source), "[1 2 3]", "if an assignment throws, the source is untouched");
            shown(both->target);
        });
}

void fill_throws() {
    struct Both {
        Three array = three(1, 2, 3);
        Element value{9};
    };
    judge_contract::throw_everywhere(
        [] { return std::make_unique<Both>(); }, [](auto& both) { both->array.fill(both->value); },
        [](auto& both) {
            shown(both->array);
            same(both->value.read(), 9, "if an assignment in fill throws, the value is untouched");
            both->array = three(4, 5, 6);
            same(shown(both->array), "[4 5 6]", "and the array can be used again");
        });
}

void no_copies() {
    const Since now;
    Three array = three(1, 2, 3);
    array = three(4, 5, 6);
    const Three& unchanging = array;
    int sum = unchanging.at(0).read() + unchanging[1].read() + unchanging.front().read() + unchanging.back().read();
    for (const Element& element : unchanging) sum += element.read();
    same(sum, 34, "the elements can be read");
    same(now.copied(), 0, "temporaries are moved in, and looking at elements copies none");
}

void in_place() {
    const Three array = three(1, 2, 3);
    for (const Element& element : array) {
        holds(judge_contract::inside(array, std::addressof(element)), "the elements lie within the object");
    }
    same(std::addressof(array[2]) - array.data(), 2, "one behind the other");
    same(sizeof(Three), 3 * sizeof(Element), "and nothing else does");
    same(sizeof(Array<char, 5>), std::size_t{5}, "small elements too");
}

struct Play {
    static Six zeros() { return Six{Element(0), Element(0), Element(0), Element(0), Element(0), Element(0)}; }
    Six slots[3] = {zeros(), zeros(), zeros()};

    void apply(const judge_contract::Op& op, judge_contract::Seen& seen) {
        Six& here = slots[op[0]];
        const auto k = static_cast<std::size_t>(op[1]);
        switch (op.code()) {
            case 0:
                seen << "write";
                if (k < here.size()) here[k] = Element(op[2]);
                break;
            case 1:
                seen << "at";
                try {
                    seen << here.at(k).read();
                } catch (const std::out_of_range&) {
                    seen << "out_of_range";
                }
                break;
            case 2:
                seen << "fill", here.fill(Element(op[1]));
                break;
            case 3:
                seen << "copy", here = slots[op[1]];
                break;
            case 4:
                seen << "move", here = std::move(slots[op[1]]);
                break;
            case 5:
                seen << "swap", here.swap(slots[op[1]]);
                break;
            case 6:
                seen << "equal" << (here == slots[op[1]]);
                break;
            case 7:
                seen << "less" << (here < slots[op[1]]);
                break;
            case 8:
                seen << "reverse", std::reverse(here.begin(), here.end());
                break;
            case 9:
                seen << "sort", std::sort(here.begin(), here.end());
                break;
            default:
                seen << "unknown";
        }
    }
    void state(judge_contract::Seen& seen) {
        for (const Six& slot : slots) seen << shown(slot);
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
                {"works/size", contract_driver::size},
                {"works/iterate", contract_driver::iterate},
                {"works/fill", contract_driver::fill},
                {"works/compare", contract_driver::compare},
                {"works/no-elements", contract_driver::no_elements},
                {"copying/copy", contract_driver::copy},
                {"copying/move", contract_driver::move},
                {"copying/swap", contract_driver::swap},
                {"copying/self-assignment", contract_driver::self_assignment},
                {"copying/move-only", contract_driver::move_only},
                {"exceptions/at", contract_driver::at_throws},
                {"exceptions/copy", contract_driver::copy_throws},
                {"exceptions/fill", contract_driver::fill_throws},
                {"cost/no-copies", contract_driver::no_copies},
                {"cost/in-place", contract_driver::in_place},
            });
    }
};
