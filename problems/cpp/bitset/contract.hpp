// Drives the learner's Bitset: named checks, and operations on three of them.
#include <contract/play.hpp>

namespace contract_driver {
namespace {

using judge_contract::holds;
using judge_contract::same;
using judge_contract::throws;

// The numbers of its bits that are 1, "[0 5 69]"; every way to look at them has to say the same.
template <std::size_t N>
std::string shown(const Bitset<N>& bits) {
    const std::string all = bits.to_string();
    std::vector<std::size_t> ones;
    for (std::size_t i = 0; i < N; ++i) {
        if (bits.test(i)) ones.push_back(i);
        holds(bits[i] == bits.test(i), "[] and test agree");
    }
    if (same(all.size(), N, "to_string has a character for each bit"))
        for (std::size_t i = 0; i < N; ++i) same(all[N - 1 - i], bits.test(i) ? '1' : '0', "to_string and test agree");
    same(bits.count(), ones.size(), "count counts what test says");
    holds(bits.any() == !ones.empty(), "any is true if there is a 1");
    holds(bits.none() == ones.empty(), "none is true if there is no 1");
    holds(bits.all() == (ones.size() == N), "all is true if there is no 0");
    return judge_contract::text(ones);
}

template <std::size_t N>
Bitset<N> of(std::initializer_list<std::size_t> ones) {
    Bitset<N> bits;
    for (const std::size_t one : ones) bits.set(one);
    return bits;
}

void construct() {
    const Bitset<70> none, five(5), large(~0ull);
    same(shown(none), "[]", "by default all bits are 0");
    same(shown(five), "[0 2]", "of a number they are its bits");
    same(large.count(), 64u, "a number has 64 bits, the others are 0");
    const Bitset<3> small(0xFF);
    same(shown(small), "[0 1 2]", "bits of a number beyond the size are dropped");
    same(five.size(), 70u, "the size is N");
}

void text() {
    const Bitset<4> bits(std::string("0110")), shorter(std::string("11")), empty{std::string()};
    same(shown(bits) + shown(shorter) + shown(empty), "[1 2][0 1][]", "the last character is bit 0");
    same(bits.to_string(), "0110", "to_string puts the highest bit first");
    throws<std::invalid_argument>([] { (void)Bitset<4>(std::string("012")); },
                                  "a character that is neither 0 nor 1 throws invalid_argument");
}

void set() {
    Bitset<70> bits;
    bits.set(0).set(5).set(63).set(64).set(69);
    same(shown(bits), "[0 5 63 64 69]", "set makes a bit 1, in each word");
    bits.set(5, false);
    bits.set(6, true);
    bits.reset(64);
    bits.flip(63).flip(62);
    same(shown(bits), "[0 6 62 69]", "reset makes it 0, flip turns it round, set takes a value");
    bits.flip();
    same(bits.count(), 66u, "flip turns all bits round, and no more");
    bits.set();
    same(bits.count(), 70u, "set makes all bits 1, and no more");
    bits.reset();
    same(shown(bits), "[]", "reset makes all bits 0");
}

void test() {
    const Bitset<70> bits = of<70>({1, 63, 64});
    holds(bits.test(1) && bits[63] && bits.test(64), "what was set is 1");
    holds(!bits.test(0) && !bits[62] && !bits.test(65), "its neighbours are 0");
}

void proxy() {
    Bitset<70> bits = of<70>({1, 64});
    bits[2] = true;
    bits[1] = false;
    bits[69] = bits[64];
    same(shown(bits), "[2 64 69]", "b[i] can be assigned to, also from b[j]");
    bits[3] = bits[4] = bits[2];
    same(shown(bits), "[2 3 4 64 69]", "in a chain too");
    bits[2].flip();
    same(shown(bits), "[3 4 64 69]", "b[i] can be flipped");
    holds(~bits[2] && !~bits[3], "~b[i] is the inverse");
    const bool three = bits[3];
    bits[3] = false;
    holds(three && !bits[3], "a bool that was read stays what it is");
    auto reference = bits[5];
    reference = true;
    holds(bits.test(5), "what [] returned still leads to the bit");
}

void count() {
    Bitset<70> bits;
    holds(bits.none() && !bits.any() && !bits.all(), "of no 1");
    bits.set(69);
    holds(!bits.none() && bits.any() && !bits.all(), "of one 1, in the last word");
    bits.set();
    holds(bits.all() && !bits.none(), "of no 0");
    bits.reset(69);
    holds(!bits.all() && bits.any(), "of one 0, in the last word");
    same(bits.count(), 69u, "count counts every word");
}

void logic() {
    const Bitset<70> a = of<70>({0, 1, 64}), b = of<70>({1, 2, 64, 69});
    same(shown(a & b) + shown(a | b) + shown(a ^ b), "[1 64][0 1 2 64 69][0 2 69]", "&, | and ^");
    same((~a).count(), 67u, "~ turns all bits round, and no more");
    same(shown(~~a), "[0 1 64]", "twice is not at all");
    Bitset<70> c = a, d = a, e = a;
    c &= b;
    d |= b;
    e ^= b;
    same(shown(c) + shown(d) + shown(e), "[1 64][0 1 2 64 69][0 2 69]", "&=, |= and ^=");
    c ^= c;
    same(shown(c), "[]", "with itself");
}

void shift() {
    const Bitset<200> bits = of<200>({0, 63, 64, 100, 199});
    for (const std::size_t by : {0u, 1u, 5u, 63u, 64u, 65u, 127u, 128u, 136u, 199u, 200u, 300u}) {
        std::vector<std::size_t> left, right;
        for (const std::size_t i : {0u, 63u, 64u, 100u, 199u}) {
            if (i + by < 200) left.push_back(i + by);
            if (i >= by) right.push_back(i - by);
        }
        same(shown(bits << by), judge_contract::text(left), "<< moves every bit up, and those beyond the size out");
        same(shown(bits >> by), judge_contract::text(right), ">> moves every bit down, and those below 0 out");
        Bitset<200> assigned = bits;
        assigned <<= by;
        holds(assigned == (bits << by), "<<= does what << does");
        assigned = bits;
        assigned >>= by;
        holds(assigned == (bits >> by), ">>= does what >> does");
    }
    Bitset<70> all;
    all.set();
    same(((all << 3) >> 3).count(), 67u, "bits that were shifted out do not come back");
}

void equality() {
    Bitset<70> a = of<70>({1, 64}), b = of<70>({1, 64});
    holds(a == b && !(a != b), "equal bits are equal");
    b.flip(69);
    holds(a != b, "one other bit in the last word makes a difference");
    b.flip(69);
    b.flip(0);
    holds(a != b, "or in the first");
    holds(~~a == a && ~(Bitset<70>()) == Bitset<70>().set(), "whatever they were made by");
}

void number() {
    same(of<70>({0, 2, 63}).to_ullong(), (1ull << 63) + 5, "to_ullong is the number");
    same(of<10>({1, 9}).to_ulong(), 514u, "to_ulong is the number");
    throws<std::overflow_error>([] { (void)of<70>({64}).to_ullong(); }, "a 1 beyond 64 bits throws overflow_error");
    throws<std::overflow_error>([] { (void)of<200>({199}).to_ulong(); }, "to_ulong does so too");
}

template <std::size_t N>
void of_size() {
    Bitset<N> bits;
    bits.set(N - 1);
    same(shown(bits), "[" + std::to_string(N - 1) + "]", "the last bit of each size");
    bits.flip();
    same(bits.count(), N - 1, "flip of each size");
    bits.set();
    same((bits << 1).count() + (bits >> 1).count(), 2 * (N - 1), "shifts of each size");
    holds((~bits).none() && bits.all() && (bits ^ bits).none(), "all bits of each size");
    same(bits.to_string(), std::string(N, '1'), "to_string of each size");
}
void sizes() {
    of_size<1>();
    of_size<63>();
    of_size<64>();
    of_size<65>();
    of_size<200>();
}

void copy() {
    const Bitset<70> source = of<70>({1, 64});
    Bitset<70> target(source), assigned;
    target.set(2);
    assigned = source;
    assigned.flip();
    const Bitset<70> joined = source | target;
    same(shown(source) + shown(target) + shown(joined), "[1 64][1 2 64][1 2 64]", "each has bits of its own");
}

void range() {
    Bitset<70> bits = of<70>({69});
    const Bitset<70>& unchanging = bits;
    for (const std::size_t bit : {std::size_t{70}, std::size_t{127}, std::size_t{128}, static_cast<std::size_t>(-1)}) {
        throws<std::out_of_range>([&] { bits.set(bit); }, "set of a bit that is not there throws out_of_range");
        throws<std::out_of_range>([&] { bits.reset(bit); }, "reset of a bit that is not there throws out_of_range");
        throws<std::out_of_range>([&] { bits.flip(bit); }, "flip of a bit that is not there throws out_of_range");
        throws<std::out_of_range>([&] { (void)unchanging.test(bit); },
                                  "test of a bit that is not there throws out_of_range");
    }
    same(shown(bits), "[69]", "and nothing has changed");
}

void in_place() {
    holds(sizeof(Bitset<1024>) >= 128, "the bits lie within the object");
    holds(sizeof(Bitset<1024>) <= 128 + 16, "eight of them in a byte");
    holds(sizeof(Bitset<8>) <= 16, "a small set is small");
}

struct Play {
    Bitset<70> slots[3];

    void apply(const judge_contract::Op& op, judge_contract::Seen& seen) {
        Bitset<70>& here = slots[op[0]];
        const auto number = static_cast<std::size_t>(op[1]);
        switch (op.code()) {
            case 0:
                seen << "set", here.set(number);
                break;
            case 1:
                seen << "reset", here.reset(number);
                break;
            case 2:
                seen << "flip", here[number].flip();
                break;
            case 3:
                seen << "invert", here.flip();
                break;
            case 4:
                seen << "left", here <<= number;
                break;
            case 5:
                seen << "right", here >>= number;
                break;
            case 6:
                seen << "and", here &= slots[op[1]];
                break;
            case 7:
                seen << "or", here = here | slots[op[1]];
                break;
            case 8:
                seen << "xor", here ^= slots[op[1]];
                break;
            case 9:
                seen << "copy", here = slots[op[1]];
                break;
            case 10:
                seen << "test" << here.test(number);
                break;
            default:
                seen << "unknown";
        }
        seen << "count" << here.count() << here.any() << here.all();
    }
    void state(judge_contract::Seen& seen) {
        for (const Bitset<70>& slot : slots) seen << shown(slot);
    }
};

}  // namespace
}  // namespace contract_driver

struct Contract {
    std::vector<std::string> run(const std::string& check, std::vector<std::vector<int>>& ops) {
        return judge_contract::run<contract_driver::Play>(check, ops,
                                                          {
                                                              {"works/construct", contract_driver::construct},
                                                              {"works/text", contract_driver::text},
                                                              {"works/set", contract_driver::set},
                                                              {"works/test", contract_driver::test},
                                                              {"works/proxy", contract_driver::proxy},
                                                              {"works/count", contract_driver::count},
                                                              {"works/logic", contract_driver::logic},
                                                              {"works/shift", contract_driver::shift},
                                                              {"works/equality", contract_driver::equality},
                                                              {"works/number", contract_driver::number},
                                                              {"works/sizes", contract_driver::sizes},
                                                              {"copying/copy", contract_driver::copy},
                                                              {"exceptions/range", contract_driver::range},
                                                              {"cost/in-place", contract_driver::in_place},
                                                          });
    }
};
