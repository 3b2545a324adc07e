// Drives the learner's Span: named checks, and operations on three of them over one array.
#include <contract/play.hpp>

namespace contract_driver {
namespace {

using judge_contract::Element;
using judge_contract::holds;
using judge_contract::report;
using judge_contract::same;

using View = Span<int>;

// Its elements, by index and by iterator: "[1 2 3]".
template <class S>
std::string shown(const S& span) {
    std::string all;
    std::size_t index = 0;
    for (auto& element : span) {
        holds(index < span.size() && std::addressof(element) == std::addressof(span[index]),
              "iterators and [] lead to the same elements");
        if (index++ == span.size()) break;
        all += (all.empty() ? "" : " ") + judge_contract::text(element);
    }
    same(index, span.size(), "there are as many elements from begin to end as the size says");
    holds(span.empty() == (span.size() == 0), "it is empty exactly where its size is 0");
    return "[" + all + "]";
}

void construct() {
    const View none{};
    same(shown(none), "[]", "by default it looks at nothing");
    int array[] = {1, 2, 3};
    const View of_array(array);
    same(shown(of_array), "[1 2 3]", "it looks at an array");
    holds(of_array.data() == array, "at the array itself");
    std::array<int, 2> fixed = {4, 5};
    const View of_fixed(fixed);
    same(shown(of_fixed), "[4 5]", "it looks at a std::array");
    std::vector<int> many = {6, 7, 8, 9};
    const View of_vector(many);
    same(shown(of_vector), "[6 7 8 9]", "it looks at a vector");
    holds(of_vector.data() == many.data(), "at the elements of the vector themselves");
    const View part(many.data() + 1, std::size_t{2});
    same(shown(part), "[7 8]", "it looks at so many elements from a pointer on");
    many.clear();
    const View of_empty(many);
    same(shown(of_empty), "[]", "it may look at an empty vector");
}

void access() {
    int array[] = {1, 2, 3};
    View span(array);
    span[1] = 5;
    span.front() = 4;
    span.back() = 6;
    same(std::vector<int>(array, array + 3), std::vector<int>({4, 5, 6}), "[], front and back lead to the elements");
    holds(span.data() == array, "data leads to the first element");
    array[1] = 9;
    same(shown(span), "[4 9 6]", "what the owner writes is seen");
}

void size() {
    int array[] = {1, 2, 3};
    const View span(array), none{};
    same(span.size(), std::size_t{3}, "size is the number of elements");
    same(span.size_bytes(), 3 * sizeof(int), "size_bytes is what they take in memory");
    holds(!span.empty() && none.empty(), "empty says whether there is none");
    const View placed(array, std::size_t{0});
    holds(placed.empty() && placed.data() == array, "one of no elements is empty, wherever it stands");
}

void iterate() {
    std::vector<int> values = {3, 1, 2};
    View span(values);
    std::sort(span.begin(), span.end());
    same(values, std::vector<int>({1, 2, 3}), "algorithms work on the elements");
    same(std::vector<int>(span.rbegin(), span.rend()), std::vector<int>({3, 2, 1}), "rbegin to rend go backwards");
    same(span.end() - span.begin(), 3, "end lies behind the last element");
    *span.rbegin() = 7;
    same(values.back(), 7, "what is written through an iterator is seen by the owner");
}

void first_last() {
    int array[] = {1, 2, 3, 4};
    const View span(array);
    same(shown(span.first(2)) + shown(span.last(3)), "[1 2][2 3 4]", "so many elements from either end");
    same(shown(span.first(4)) + shown(span.last(4)), "[1 2 3 4][1 2 3 4]", "all of them");
    same(shown(span.first(0)) + shown(span.last(0)), "[][]", "or none");
    holds(span.last(0).data() == array + 4, "the last none stand at the end");
    holds(span.first(2).data() == array, "the first stand at the beginning");
}

void subspan() {
    int array[] = {1, 2, 3, 4, 5};
    const View span(array);
    same(shown(span.subspan(1, 3)), "[2 3 4]", "so many elements from an offset on");
    same(shown(span.subspan(2)), "[3 4 5]", "all from an offset on");
    same(shown(span.subspan(2, std::dynamic_extent)), "[3 4 5]", "the same, written out");
    same(shown(span.subspan(5)), "[]", "an offset equal to the size leaves none");
    same(shown(span.subspan(0, 0)), "[]", "none may be asked for");
    same(shown(span.subspan(1).subspan(1, 2)), "[3 4]", "a part of a part");
    span.subspan(3)[0] = 9;
    same(array[3], 9, "a part leads to the same elements");
}

void shares() {
    Element array[] = {Element(1), Element(2), Element(3)};
    const judge_contract::Since now;
    {
        const Span<Element> all(array);
        Span<Element> copy(all);
        copy = all.last(2);
        copy[0].value = 9;
        same(shown(all), "[1 9 3]", "what is written through a copy is seen through all");
        const Span<Element> moved(std::move(copy));
        same(shown(moved), "[9 3]", "a move is a copy");
    }
    same(now.copied() + now.moved() + now.destroyed(), 0, "no element is copied, moved or destroyed");
}

template <class From>
void looks_at_the_same(From& from, const int* first) {
    if constexpr (std::is_constructible_v<Span<const int>, From&>) {
        const Span<const int> reads(from);
        holds(reads.data() == first, "a span of const elements looks at the same elements");
        same(shown(reads), "[1 2 3]", "at all of them");
    }
}
void to_const() {
    int array[] = {1, 2, 3};
    View span(array);
    looks_at_the_same(span, array);
    const std::vector<int> many = {1, 2, 3};
    looks_at_the_same(many, many.data());
    const std::array<int, 3> fixed = {1, 2, 3};
    looks_at_the_same(fixed, fixed.data());
    const int unchanging[] = {1, 2, 3};
    looks_at_the_same(unchanging, unchanging);
}

void trivial() {
    holds(sizeof(View) <= sizeof(int*) + sizeof(std::size_t), "it is no larger than a pointer and a size");
    holds(std::is_trivially_copyable_v<View>, "it is copied by its bytes: no copy, move or destructor is written out");
    holds(std::is_trivially_destructible_v<View>, "there is nothing to destroy");
}

struct Play {
    int array[8] = {1, 2, 3, 4, 5, 6, 7, 8};
    View slots[3];

    void apply(const judge_contract::Op& op, judge_contract::Seen& seen) {
        View& here = slots[op[0]];
        const auto within = [](int number, std::size_t limit) {
            return std::min(static_cast<std::size_t>(number), limit);
        };
        const std::size_t k = within(op[1], here.size());
        switch (op.code()) {
            case 0: seen << "whole", here = View(array); break;
            case 1: seen << "first", here = here.first(k); break;
            case 2: seen << "last", here = here.last(k); break;
            case 3: seen << "subspan", here = here.subspan(k, within(op[2], here.size() - k)); break;
            case 4: seen << "rest", here = here.subspan(k); break;
            case 5: seen << "copy", here = slots[op[1]]; break;
            case 6:
                seen << "write";
                if (k < here.size()) here[k] = op[2];
                break;
            case 7: {
                long long sum = 0;
                for (const int value : here) sum += value;
                seen << "sum" << sum;
                break;
            }
            case 8: seen << "reverse", std::reverse(here.begin(), here.end()); break;
            case 9:
                seen << "ends";
                if (here.empty()) {
                    seen << "-";
                } else {
                    seen << here.front() << here.back();
                }
                break;
            default: seen << "unknown";
        }
        seen << "size" << here.size();
    }
    void state(judge_contract::Seen& seen) {
        for (const View& slot : slots) seen << shown(slot);
    }
};

}  // namespace
}  // namespace contract_driver

struct Contract {
    std::vector<std::string> run(const std::string& check, std::vector<std::vector<int>>& ops) {
        return judge_contract::run<contract_driver::Play>(check, ops,
                                                          {
                                                              {"works/construct", contract_driver::construct},
                                                              {"works/access", contract_driver::access},
                                                              {"works/size", contract_driver::size},
                                                              {"works/iterate", contract_driver::iterate},
                                                              {"works/first-last", contract_driver::first_last},
                                                              {"works/subspan", contract_driver::subspan},
                                                              {"copying/shares", contract_driver::shares},
                                                              {"copying/to-const", contract_driver::to_const},
                                                              {"cost/trivial", contract_driver::trivial},
                                                          });
    }
};
