// Drives the learner's ForwardIterator over a chain of nodes: named checks, and operations on three iterators.
#include <contract/play.hpp>

namespace contract_driver {
namespace {

using judge_contract::Element;
using judge_contract::holds;
using judge_contract::same;
using judge_contract::Since;

// The given container: a chain of nodes with the elements 1, 2, 3 ….
template <class T>
class Chain {
public:
    struct Node {
        T value;
        Node* next;
    };
    using iterator = ForwardIterator<Node>;
    using const_iterator = ForwardIterator<const Node>;

    explicit Chain(int size) {
        for (int value = size; value > 0; --value) first_ = new Node{T(value), first_};
    }
    Chain(const Chain&) = delete;
    ~Chain() {
        while (first_) delete std::exchange(first_, first_->next);
    }
    iterator begin() { return iterator(first_); }
    iterator end() { return iterator(nullptr); }
    const_iterator begin() const { return const_iterator(first_); }
    const_iterator end() const { return const_iterator(nullptr); }

private:
    Node* first_ = nullptr;
};

using Elements = Chain<Element>;
using Numbers = Chain<int>;

template <class C>
std::string shown(C& chain) {
    std::string all;
    int steps = 0;
    for (auto it = chain.begin(); it != chain.end() && steps < 100; ++it, ++steps)
        all += (all.empty() ? "" : " ") + judge_contract::text(*it);
    return "[" + all + "]";
}

void walk() {
    Elements chain(4), one(1);
    same(shown(chain), "[1 2 3 4]", "++ leads through all elements to the end");
    same(shown(std::as_const(chain)), "[1 2 3 4]", "an iterator of constants does so too");
    same(shown(one), "[1]", "behind a single element is the end");
}

void access() {
    Elements chain(2);
    const auto it = chain.begin();
    holds(std::addressof(*it) == it.operator->(), "* and -> lead to the same element");
    holds(std::addressof(*it) == std::addressof(*chain.begin()), "* leads to the element, not to a copy");
    same(it->read(), 1, "-> leads to its members");
    same(std::as_const(chain).begin()->read(), 1, "of constants too");
}

void increment() {
    Elements chain(3);
    auto it = chain.begin();
    auto& moved = ++it;
    holds(std::addressof(moved) == std::addressof(it), "++it returns the iterator itself");
    same(it->read(), 2, "++it moves it on");
    const auto old = it++;
    same(old->read(), 2, "it++ returns the old place");
    same(it->read(), 3, "it++ moves it on");
    same((*it++).read(), 3, "*it++ is the element at the old place");
    holds(it == chain.end(), "and then it is at the end");
}

void equality() {
    Elements chain(2), other(2);
    auto it = chain.begin();
    holds(it == chain.begin() && !(it != chain.begin()), "two at the same node are equal");
    ++it;
    holds(it != chain.begin() && !(it == chain.begin()), "two at different nodes differ");
    holds(chain.begin() != other.begin(), "equal elements are not the same place");
    holds(++it == chain.end(), "the end is reached");
    const Elements::iterator a{}, b{};
    holds(a == b, "two that were made by default are equal");
}

void write() {
    Elements chain(3);
    (*chain.begin()).value = 5;
    const auto second = ++chain.begin();
    second->value = 6;
    *second = Element(7);
    same(shown(chain), "[5 7 3]", "elements can be written through an iterator, a constant one too");
}

void multipass() {
    Elements chain(3);
    auto it = chain.begin(), copy = it;
    ++it;
    same(copy->read(), 1, "a copy stays where it is");
    ++copy;
    holds(it == copy && std::addressof(*it) == std::addressof(*copy), "both meet the same elements");
    copy = chain.begin();
    std::swap(it, copy);
    same(it->read() * 10 + copy->read(), 12, "they can be assigned and swapped");
}

void conversion() {
    Elements chain(2);
    Elements::const_iterator constant = chain.begin();
    same(constant->read(), 1, "an iterator becomes one of constants");
    constant = ++chain.begin();
    same(constant->read(), 2, "also in an assignment");
    holds(constant == ++chain.begin() && chain.begin() != constant, "the two compare, in both orders");
    holds(std::find(constant, std::as_const(chain).end(), Element(2)) == constant, "and algorithms take it");
}

void algorithms() {
    Numbers chain(5);
    same(static_cast<int>(std::distance(chain.begin(), chain.end())), 5, "std::distance");
    same(std::accumulate(chain.begin(), chain.end(), 0), 15, "std::accumulate");
    same(*std::next(chain.begin(), 2), 3, "std::next");
    std::rotate(chain.begin(), std::next(chain.begin()), chain.end());
    same(shown(chain), "[2 3 4 5 1]", "std::rotate");
    same(*std::max_element(chain.begin(), chain.end()), 5, "std::max_element");
    holds(std::ranges::find(chain, 4) == std::next(chain.begin(), 2), "std::ranges::find");
    std::ranges::replace(chain, 5, 9);
    same(std::ranges::count_if(std::as_const(chain), [](int value) { return value > 3; }), 2, "std::ranges::count_if");
    const std::vector<int> copied(chain.begin(), chain.end());
    same(judge_contract::text(copied), "[2 3 4 9 1]", "a vector can be made of it");
}

void empty() {
    Elements chain(0);
    holds(chain.begin() == chain.end(), "begin and end of an empty chain are equal");
    holds(std::ranges::empty(chain), "a range without elements");
    same(shown(chain), "[]", "nothing is met");
}

void no_copies() {
    Elements chain(4);
    const Since now;
    int sum = 0;
    for (auto it = chain.begin(); it != chain.end(); it++) sum += (*it).read() + it->read();
    for (const Element& each : std::as_const(chain)) sum += each.read();
    same(sum, 30, "all elements are met three times");
    same(now.made() + now.copied() + now.moved(), 0, "no element is made, copied or moved");
}

void size() {
    holds(sizeof(Elements::iterator) <= 2 * sizeof(void*), "it is no larger than two pointers");
    holds(sizeof(Elements::const_iterator) <= 2 * sizeof(void*), "one of constants neither");
}

struct Play {
    Elements chain{7};
    Elements::iterator slots[3] = {chain.begin(), chain.begin(), chain.begin()};

    void apply(const judge_contract::Op& op, judge_contract::Seen& seen) {
        Elements::iterator& here = slots[op[0]];
        const auto value = [&](Elements::const_iterator at) {
            if (at == chain.end())
                seen << "end";
            else
                seen << at->read();
        };
        switch (op.code()) {
            case 0:
                seen << "next";
                if (here != chain.end()) value(++here);
                break;
            case 1:
                seen << "post";
                if (here != chain.end()) value(here++);
                break;
            case 2:
                seen << "begin", here = chain.begin();
                break;
            case 3:
                seen << "copy", here = slots[op[1]];
                break;
            case 4:
                seen << "swap", std::swap(here, slots[op[1]]);
                break;
            case 5:
                seen << "equal" << (here == slots[op[1]]);
                break;
            case 6:
                seen << "write";
                if (here != chain.end()) *here = Element(op[1]);
                break;
            case 7:
                seen << "find", here = std::find(here, chain.end(), Element(op[1]));
                break;
            case 8:
                seen << "left" << std::ranges::distance(here, chain.end());
                break;
            default:
                seen << "unknown";
        }
    }
    void state(judge_contract::Seen& seen) {
        seen << shown(chain);
        for (const Elements::iterator& slot : slots) seen << std::distance(Elements::iterator(chain.begin()), slot);
    }
};

}  // namespace
}  // namespace contract_driver

struct Contract {
    std::vector<std::string> run(const std::string& check, std::vector<std::vector<int>>& ops) {
        return judge_contract::run<contract_driver::Play>(check, ops,
                                                          {
                                                              {"works/walk", contract_driver::walk},
                                                              {"works/access", contract_driver::access},
                                                              {"works/increment", contract_driver::increment},
                                                              {"works/equality", contract_driver::equality},
                                                              {"works/write", contract_driver::write},
                                                              {"works/multipass", contract_driver::multipass},
                                                              {"works/conversion", contract_driver::conversion},
                                                              {"works/algorithms", contract_driver::algorithms},
                                                              {"works/empty", contract_driver::empty},
                                                              {"cost/no-copies", contract_driver::no_copies},
                                                              {"cost/size", contract_driver::size},
                                                          });
    }
};
