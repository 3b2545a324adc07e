// Drives the learner's Matrix: named checks, and operations on three of them.
#include <contract/play.hpp>

namespace contract_driver {
namespace {

using judge_contract::Defaulted;
using judge_contract::holds;
using judge_contract::report;
using judge_contract::same;
using judge_contract::Since;
using judge_contract::throw_everywhere;
using judge_contract::throws;

// A test element that one can calculate with, modulo a prime.
struct Number : Defaulted {
    static constexpr long long prime = 1'000'003;
    Number() = default;
    explicit Number(int value) : Defaulted(static_cast<int>(value % prime)) {}
    Number& operator+=(const Number& other) { return put(value + 0LL + other.read()); }
    Number& operator-=(const Number& other) { return put(value + prime - other.read()); }
    Number& operator*=(const Number& other) { return put(1LL * value * other.read()); }
    friend Number operator+(Number a, const Number& b) { return a += b; }
    friend Number operator-(Number a, const Number& b) { return a -= b; }
    friend Number operator*(Number a, const Number& b) { return a *= b; }
    Number operator-() const { return Number() -= *this; }

private:
    Number& put(long long result) {
        read();
        value = static_cast<int>(result % prime);
        return *this;
    }
};

using Numbers = Matrix<Number>;

// Its rows, "[1 2; 3 4]".
template <class T>
std::string shown(Matrix<T>& matrix) {
    const Matrix<T>& unchanging = matrix;
    std::string all;
    for (std::size_t r = 0; r < matrix.rows(); ++r) {
        for (std::size_t c = 0; c < matrix.cols(); ++c) {
            holds(std::addressof(matrix(r, c)) == std::addressof(unchanging.at(r, c)),
                  "() and at lead to the same element");
            all += (c > 0 ? " " : r > 0 ? "; " : "") + judge_contract::text(unchanging(r, c));
        }
    }
    return "[" + all + "]";
}
std::string shown(Numbers&& matrix) { return shown(matrix); }

Numbers of(std::size_t rows, std::size_t cols, std::initializer_list<int> values) {
    Numbers matrix(rows, cols);
    std::size_t i = 0;
    for (const int value : values) matrix(i / cols, i % cols).value = value, ++i;
    return matrix;
}

void construct() {
    Numbers empty, zeros(2, 3), sevens(1, 2, Number(7));
    same(empty.rows() + empty.cols(), 0u, "by default it has no rows and no columns");
    same(shown(zeros) + shown(sevens), "[0 0 0; 0 0 0][7 7]", "of sizes its elements are T(), or copies of a value");
    Matrix<int> braces{{1, 2, 3}, {4, 5, 6}};
    same(shown(braces), "[1 2 3; 4 5 6]", "of rows in braces it holds these");
    same(braces.rows() * 10 + braces.cols(), 23u, "rows first");
    throws<std::invalid_argument>([] { (void)Matrix<int>{{1, 2}, {3}}; },
                                  "rows of different lengths throw invalid_argument");
    same(report->alive(), 8, "it has as many elements as it says");
}

void access() {
    Numbers matrix = of(2, 3, {1, 2, 3, 4, 5, 6});
    const Numbers& unchanging = matrix;
    same(matrix(1, 0).read() * 10 + matrix(0, 2).read(), 43, "the row comes first");
    matrix(0, 1).value = 8;
    matrix.at(1, 2).value = 9;
    same(shown(matrix), "[1 8 3; 4 5 9]", "elements can be written");
    for (const auto& place : {std::pair{2u, 0u}, std::pair{0u, 3u}, std::pair{2u, 3u}}) {
        const std::size_t r = place.first, c = place.second;
        throws<std::out_of_range>([&] { (void)matrix.at(r, c); },
                                  "at of a place that is not there throws out_of_range");
        throws<std::out_of_range>([&] { (void)unchanging.at(r, c); }, "at of a const one does so too");
    }
}

void sums() {
    const Numbers a = of(2, 2, {1, 2, 3, 4}), b = of(2, 2, {10, 20, 30, 40});
    same(shown(a + b) + shown(b - a), "[11 22; 33 44][9 18; 27 36]", "+ and - go element by element");
    Numbers c = a;
    c += b;
    c -= a;
    same(shown(c), "[10 20; 30 40]", "+= and -= too");
    same(shown(a + (-a)), "[0 0; 0 0]", "-a is what added to a gives 0");
    same(shown(a + b + b - b), "[11 22; 33 44]", "in a chain");
}

void product() {
    const Numbers a = of(2, 3, {1, 2, 3, 4, 5, 6}), b = of(3, 2, {7, 8, 9, 10, 11, 12});
    same(shown(a * b), "[58 64; 139 154]", "the product of a 2 by 3 and a 3 by 2 matrix");
    same(shown(of(1, 2, {2, 3}) * of(2, 1, {4, 5})), "[23]", "a row times a column is one number");
    same(shown(of(2, 1, {2, 3}) * of(1, 2, {4, 5})), "[8 10; 12 15]", "a column times a row is not");
    Numbers c = a;
    c *= b;
    same(shown(c), "[58 64; 139 154]", "*= may change the sizes");
}

void scalar() {
    const Numbers a = of(1, 3, {1, 2, 3});
    same(shown(a * Number(2)) + shown(Number(2) * a), "[2 4 6][2 4 6]", "a number multiplies from either side");
    Numbers b = a;
    b *= Number(3);
    same(shown(b), "[3 6 9]", "*= of a number too");
    Matrix<double> halves{{1, 3}};
    halves = 2 * halves * 0.25;
    same(halves(0, 1), 1.5, "so does a number that converts to T");
}

void transpose() {
    const Numbers a = of(2, 3, {1, 2, 3, 4, 5, 6});
    same(shown(a.transposed()), "[1 4; 2 5; 3 6]", "rows become columns");
    holds(a.transposed().transposed() == a, "twice is not at all");
}

void equality() {
    const Numbers a = of(2, 2, {1, 2, 3, 4}), b = of(2, 2, {1, 2, 3, 5}), row = of(1, 4, {1, 2, 3, 4}),
                  column = row.transposed();
    holds(a == of(2, 2, {1, 2, 3, 4}), "equal sizes and elements are equal");
    holds(a != b, "one other element makes a difference");
    holds(a != row && row != column, "so do other sizes");
    holds(Numbers() == Numbers(), "empty ones are equal");
}

void aliasing() {
    Numbers a = of(2, 2, {2, 3, 4, 5});
    a *= a(0, 0);
    same(shown(a), "[4 6; 8 10]", "the number may be an element of the matrix");
    a += a;
    same(shown(a), "[8 12; 16 20]", "a matrix can be added to itself");
    a *= a;
    same(shown(a), "[256 336; 448 592]", "and multiplied by itself");
    a -= a;
    same(shown(a), "[0 0; 0 0]", "and taken from itself");
    Numbers b = of(2, 3, {1, 2, 3, 4, 5, 6});
    b = b.transposed();
    same(shown(b), "[1 4; 2 5; 3 6]", "it can be assigned its transpose");
}

void copy() {
    Numbers source = of(2, 2, {1, 2, 3, 4}), smaller = of(1, 1, {9}), larger = of(3, 3, {9});
    Numbers target(source);
    const Numbers* result = std::addressof(smaller = source);
    larger = source;
    holds(result == &smaller, "copy assignment returns the target");
    target(0, 0).value = smaller(0, 1).value = larger(1, 0).value = 7;
    same(shown(target) + shown(smaller) + shown(larger), "[7 2; 3 4][1 7; 3 4][1 2; 7 4]", "a copy has equal elements");
    same(shown(source), "[1 2; 3 4]", "of its own");
    same(report->alive(), 16, "the old elements are destroyed");
}

void move() {
    Numbers source = of(2, 2, {1, 2, 3, 4});
    const Since now;
    Numbers target(std::move(source));
    same(shown(target), "[1 2; 3 4]", "the elements are handed over");
    same(source.rows() + source.cols(), 0u, "the source has no rows and no columns");
    Numbers assigned;
    assigned = std::move(target);
    same(shown(assigned), "[1 2; 3 4]", "in an assignment too");
    same(target.rows() + target.cols(), 0u, "the source of a move assignment neither");
    same(now.made() + now.copied() + now.moved(), 0, "no element is touched");
    source = assigned;
    same(shown(source + assigned), "[2 4; 6 8]", "a moved-from one can be assigned to");
}

void self_assignment() {
    Numbers a = of(2, 2, {1, 2, 3, 4});
    Numbers& same_one = a;
    a = same_one;
    a.swap(same_one);
    same(shown(a), "[1 2; 3 4]", "assigned to or swapped with itself it stays what it is");
}

void swap() {
    Numbers a = of(1, 2, {1, 2}), b = of(2, 1, {3, 4});
    const Since now;
    a.swap(b);
    same(shown(a) + shown(b), "[3; 4][1 2]", "two exchange elements and sizes");
    same(now.made() + now.copied() + now.moved(), 0, "no element is touched");
}

void sizes() {
    Numbers a = of(2, 3, {1, 2, 3, 4, 5, 6});
    const Numbers b = of(3, 2, {1, 2, 3, 4, 5, 6}), c = of(2, 2, {1, 2, 3, 4}), wide = of(1, 6, {1});
    for (const Numbers* other : {&b, &c, &wide}) {
        throws<std::invalid_argument>([&] { (void)(a + *other); }, "+ of different sizes throws invalid_argument");
        throws<std::invalid_argument>([&] { (void)(a - *other); }, "- of different sizes throws invalid_argument");
        throws<std::invalid_argument>([&] { a += *other; }, "+= of different sizes throws invalid_argument");
        throws<std::invalid_argument>([&] { a -= *other; }, "-= of different sizes throws invalid_argument");
    }
    throws<std::invalid_argument>([&] { (void)(a * c); }, "* throws where columns and rows do not fit");
    throws<std::invalid_argument>([&] { a *= a; }, "*= throws where columns and rows do not fit");
    same(shown(a), "[1 2 3; 4 5 6]", "nothing has changed");
}

void copy_throws() {
    struct Both {
        Numbers target = of(1, 2, {7, 8}), source = of(2, 2, {1, 2, 3, 4});
    };
    const auto untouched = [](auto& both) {
        same(shown(both->source), "[1 2; 3 4]", "if a copy throws, the source is untouched");
        same(shown(both->target), "[7 8]", "if a copy throws, the target is what it was");
    };
    throw_everywhere([] { return std::make_unique<Both>(); }, [](auto& both) { const Numbers copy(both->source); },
                     untouched);
    throw_everywhere([] { return std::make_unique<Both>(); }, [](auto& both) { both->target = both->source; },
                     untouched);
    throw_everywhere([] { return std::make_unique<Both>(); }, [](auto&) { const Numbers filled(2, 2, Number(1)); },
                     untouched);
}

void expiring() {
    Numbers a = of(2, 2, {1, 2, 3, 4});
    const Numbers b = of(2, 2, {10, 20, 30, 40});
    const Number* storage = std::addressof(a(0, 0));
    Numbers sum = std::move(a) + b;
    holds(std::addressof(sum(0, 0)) == storage, "the sum of an expiring matrix is made in its storage");
    same(shown(sum), "[11 22; 33 44]", "and is right");
    Numbers difference = std::move(sum) - b;
    holds(std::addressof(difference(0, 0)) == storage, "so is the difference");
    Numbers scaled = std::move(difference) * Number(2);
    holds(std::addressof(scaled(0, 0)) == storage, "and the multiple");
    same(shown(scaled), "[2 4; 6 8]", "and is right as well");
    Numbers kept = scaled + b;
    same(shown(scaled), "[2 4; 6 8]", "an operand that does not expire stays what it is");
}

void memory() {
    judge_contract::loses_no_memory(
        [] {
            Matrix<int> a(3, 3, 1), b(3, 3, 2);
            a += b;
            a *= b;
            b = a.transposed() + b;
            Matrix<int> c(std::move(a));
            b = std::move(c);
        },
        "all storage is given back");
}

struct Play {
    Numbers slots[3];

    void apply(const judge_contract::Op& op, judge_contract::Seen& seen) {
        Numbers& here = slots[op[0]];
        const auto attempt = [&](auto act) {
            try {
                act();
            } catch (const std::invalid_argument&) {
                seen << "invalid_argument";
            }
        };
        switch (op.code()) {
            case 0: {
                seen << "fill";
                Numbers made(static_cast<std::size_t>(op[1]), static_cast<std::size_t>(op[2]), Number(op[3]));
                for (std::size_t c = 0; c < made.cols(); ++c) made(made.rows() - 1, c) += Number(static_cast<int>(c));
                here = std::move(made);
                break;
            }
            case 1:
                seen << "add", attempt([&] { here += slots[op[1]]; });
                break;
            case 2:
                seen << "subtract", attempt([&] { here = here - slots[op[1]]; });
                break;
            case 3:
                seen << "multiply", attempt([&] { here = here * slots[op[1]]; });
                break;
            case 4:
                seen << "scale", here *= Number(op[1]);
                break;
            case 5:
                seen << "transpose", here = here.transposed();
                break;
            case 6:
                seen << "copy", here = slots[op[1]];
                break;
            case 7:
                seen << "swap", here.swap(slots[op[1]]);
                break;
            case 8:
                seen << "equal" << (here == slots[op[1]]);
                break;
            default:
                seen << "unknown";
        }
        seen << "size" << here.rows() << here.cols();
    }
    void state(judge_contract::Seen& seen) {
        for (Numbers& slot : slots) seen << shown(slot);
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
                {"works/sums", contract_driver::sums},
                {"works/product", contract_driver::product},
                {"works/scalar", contract_driver::scalar},
                {"works/transpose", contract_driver::transpose},
                {"works/equality", contract_driver::equality},
                {"works/aliasing", contract_driver::aliasing},
                {"copying/copy", contract_driver::copy},
                {"copying/move", contract_driver::move},
                {"copying/self-assignment", contract_driver::self_assignment},
                {"copying/swap", contract_driver::swap},
                {"exceptions/sizes", contract_driver::sizes},
                {"exceptions/copy", contract_driver::copy_throws},
                {"cost/expiring", contract_driver::expiring},
                {"cost/memory", contract_driver::memory},
            });
    }
};
