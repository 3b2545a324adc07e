// Drives the learner's TypeErasedShape: named checks, and operations on three of them.
#include <contract/play.hpp>

namespace contract_driver {
namespace {

using judge_contract::Element;
using judge_contract::holds;
using judge_contract::report;
using judge_contract::same;
using judge_contract::Since;

constexpr int modulus = 1009;
int reduced(double value) { return static_cast<int>(static_cast<long long>(value) % modulus); }

// A square whose side is a test element, so that its copies are counted and may throw.
template <class E>
struct SquareOf {
    E side;
    explicit SquareOf(int length) : side(length) {}
    double area() const { return reduced(1.0 * side.read() * side.read()); }
    std::string name() const { return "square"; }
    void scale(double factor) { side.value = reduced(side.read() * factor); }
};
using Square = SquareOf<Element>;

struct Rectangle final {
    Element wide, high;
    explicit Rectangle(int side) : wide(side), high(side + 1) {}
    double area() const { return reduced(1.0 * wide.read() * high.read()); }
    std::string name() const { return "rectangle"; }
    void scale(double factor) {
        wide.value = reduced(wide.read() * factor);
        high.value = reduced(high.read() * factor);
    }
};

struct Dot {
    float area() const { return 0; }
    const char* name() const { return "dot"; }
    int scale(double) { return 1; }
};
// Has a name of its own, and is far too large for any buffer.
struct Picture {
    std::string title;
    std::array<double, 200> pixels{};
    double area() const { return std::accumulate(pixels.begin(), pixels.end(), 0.0); }
    std::string name() const { return title; }
    void scale(double factor) {
        for (double& pixel : pixels) pixel *= factor;
    }
};

std::string shown(const TypeErasedShape& shape) {
    return shape.name() + " " + judge_contract::text(static_cast<long long>(shape.area()));
}

void kinds() {
    const TypeErasedShape square(Square(3)), rectangle(Rectangle(4)), dot(Dot{});
    same(shown(square), "square 9", "a square can be held");
    same(shown(rectangle), "rectangle 20", "a rectangle of a final class can be held");
    same(shown(dot), "dot 0", "an empty class can be held, whose members return what converts");
    Picture large{"a picture with a long title, which is not kept in the string itself", {}};
    large.pixels[199] = 7;
    const TypeErasedShape picture(large);
    same(shown(picture), large.title + " 7", "a large class can be held");
}

void forwards() {
    struct Logs {
        std::vector<std::string>* log;
        double area() const {
            log->push_back("area");
            return 0.5;
        }
        std::string name() const {
            log->push_back("name");
            return "logs";
        }
        void scale(double factor) { log->push_back("scale " + judge_contract::text(factor)); }
    };
    std::vector<std::string> log;
    TypeErasedShape shape(Logs{&log});
    holds(shape.area() == 0.5, "area is that of the held shape, as it is");
    same(shape.name(), "logs", "name is that of the held shape");
    shape.scale(0.25);
    same(log, std::vector<std::string>({"area", "name", "scale 0.25"}), "each is called once, with its argument");
    TypeErasedShape square(Square(3));
    square.scale(2);
    same(shown(square), "square 36", "scale changes the held shape");
    square.scale(2);
    same(shown(square), "square 144", "and again");
}

void by_name() {
    Square named(3);
    TypeErasedShape shape(named);
    named.scale(2);
    same(shown(shape), "square 9", "what is held is not the original");
    shape.scale(5);
    same(named.area(), 36, "and the original is not what is held");
    const Square unchanging(2);
    TypeErasedShape of_const(unchanging);
    of_const.scale(2);
    same(shown(of_const), "square 16", "a const shape can be copied in, and the copy changed");
    const Since now;
    const TypeErasedShape taken(std::move(named));
    same(now.copied(), 0, "an expiring shape is moved in");
    same(shown(taken), "square 36", "and is what it was");
}

void in_containers() {
    std::vector<TypeErasedShape> all;
    for (int i = 5; i > 0; --i) {
        all.push_back(TypeErasedShape(Square(i)));
        all.push_back(TypeErasedShape(Rectangle(i)));
    }
    std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.area() < b.area(); });
    std::string seen;
    for (const TypeErasedShape& shape : all)
        seen += shape.name().substr(0, 1) + judge_contract::text(static_cast<int>(shape.area())) + " ";
    same(seen, "s1 r2 s4 r6 s9 r12 s16 r20 s25 r30 ", "shapes of several kinds can be sorted in a vector");
    all.erase(all.begin(), all.begin() + 8);
    std::vector<TypeErasedShape> others(all);
    others[0].scale(2);
    same(shown(all[0]) + ", " + shown(others[0]), "square 25, square 100", "a copied vector has shapes of its own");
    holds(report->alive() <= 6, "what is erased is destroyed");
}

void aligned() {
    struct alignas(64) Stands {
        int value;
        double area() const {
            const void* volatile here = this;  // the compiler may take it for granted otherwise
            return reinterpret_cast<std::uintptr_t>(here) % 64 == 0 ? value : -1;
        }
        std::string name() const { return "stands"; }
        void scale(double) {}
    };
    std::vector<TypeErasedShape> all;
    for (int i = 0; i < 5; ++i) all.push_back(TypeErasedShape(Stands{1}));
    const std::vector<TypeErasedShape> copies(all);
    bool stands = true;
    for (const TypeErasedShape& shape : all) stands = stands && shape.area() == 1;
    for (const TypeErasedShape& shape : copies) stands = stands && shape.area() == 1;
    holds(stands, "the held shape stands where its alignment allows");
}

void copy() {
    const TypeErasedShape source(Rectangle(3));
    TypeErasedShape target(source);
    same(shown(target), "rectangle 12", "a copy holds an equal shape of the same kind");
    target.scale(2);
    same(shown(target) + ", " + shown(source), "rectangle 48, rectangle 12", "a copy holds a shape of its own");
    TypeErasedShape again = target;
    target.scale(2);
    same(shown(again), "rectangle 48", "a copy of a copy does so too");
}

// Copies of one that may change are those that a constructor for any type takes for shapes.
void copy_of_changing() {
#ifdef JUDGE_CONTRACT_SEES_MEMORY
    constexpr int times = 400;
    std::size_t grown = 0;
    for (int tries = 0; tries < 3; ++tries) {
        std::optional<TypeErasedShape> last{std::in_place, Square(3)};
        const std::size_t before = mallinfo2().uordblks;
        for (int i = 0; i < times; ++i) {
            TypeErasedShape next(*last);
            last.emplace(next);
        }
        const std::size_t after = mallinfo2().uordblks;
        same(shown(*last), "square 9", "a copy of one that is not const holds what that holds");
        grown = after > before ? after - before : 0;
        if (grown < times * 8) return;
    }
    holds(grown < times * 8, "a copy of one that is not const holds no shape within a shape");
#endif
}

void copy_assign() {
    TypeErasedShape target(Square(3));
    const TypeErasedShape source(Rectangle(4));
    const TypeErasedShape* result = std::addressof(target = source);
    holds(result == &target, "copy assignment returns the target");
    same(shown(target), "rectangle 20", "the target becomes a copy, of the other kind");
    target.scale(2);
    same(shown(source), "rectangle 20", "and has a shape of its own");
    const TypeErasedShape square(Square(2));
    target = square;
    same(shown(target), "square 4", "the same the other way round");
    target = TypeErasedShape(Dot{});
    same(report->alive(), 3, "what the target held is destroyed at once");
}

void move() {
    TypeErasedShape source(Rectangle(3));
    const Since now;
    TypeErasedShape target(std::move(source));
    same(shown(target), "rectangle 12", "a move hands the shape over");
    TypeErasedShape assigned(Square(1));
    assigned = std::move(target);
    same(shown(assigned), "rectangle 12", "move assignment does so too");
    same(now.copied(), 0, "a move copies nothing");
    assigned.scale(2);
    source = assigned;
    target = TypeErasedShape(Square(2));
    same(shown(source) + ", " + shown(target), "rectangle 48, square 4", "the source of a move can be assigned to");
    const TypeErasedShape last(std::move(assigned));
    same(shown(last), "rectangle 48", "and what was assigned may be moved on");
}

void assign_shape() {
    TypeErasedShape target(Square(3));
    target = TypeErasedShape(Rectangle(2));
    same(shown(target), "rectangle 6", "a shape of another kind can be assigned");
    same(report->alive(), 2, "and what was held is destroyed at once");
    for (int i = 0; i < 10; ++i) target = TypeErasedShape(Square(i));
    same(shown(target), "square 81", "as often as one likes");
}

void self_assignment() {
    TypeErasedShape shape(Rectangle(3));
    TypeErasedShape& same_shape = shape;
    shape = same_shape;
    same(shown(shape), "rectangle 12", "assigned to itself it stays what it is");
    shape.scale(2);
    same(shown(shape), "rectangle 48", "and can be used");
}

void swap() {
    TypeErasedShape a(Square(3)), b(Rectangle(3));
    const Since now;
    std::swap(a, b);
    same(shown(a) + ", " + shown(b), "rectangle 12, square 9", "two of different kinds are exchanged");
    same(now.copied(), 0, "and nothing is copied");
}

void construct_throws() {
    judge_contract::throw_everywhere(
        [] { return std::make_unique<Rectangle>(2); }, [](auto& shape) { const TypeErasedShape made(*shape); },
        [](auto& shape) {
            same(shape->area(), 6, "if the copy into a new one throws, the original is untouched");
            same(report->alive(), 2, "if the copy into a new one throws, nothing is left behind");
        });
    judge_contract::throw_everywhere([] { return std::make_unique<TypeErasedShape>(Rectangle(2)); },
                                     [](auto& source) {
                                         TypeErasedShape made(*source);
                                         made.scale(2);
                                     },
                                     [](auto& source) {
                                         same(shown(*source), "rectangle 6",
                                              "if a copy throws, its source is untouched");
                                         same(report->alive(), 2, "if a copy throws, nothing is left behind");
                                     });
}

void assign_throws() {
    struct Two {
        TypeErasedShape target{Square(3)}, source{Rectangle(2)};
        bool assigned = false;  // whoever shares copies later
    };
    judge_contract::throw_everywhere([] { return std::make_unique<Two>(); },
                                     [](auto& two) {
                                         two->target = two->source;
                                         two->assigned = true;
                                         two->target.scale(2);
                                     },
                                     [](auto& two) {
                                         same(shown(two->target), two->assigned ? "rectangle 6" : "square 9",
                                              "if the copy throws in an assignment, the target holds what it held");
                                         same(shown(two->source), "rectangle 6", "and the source as well");
                                     });
}

void no_copies() {
    const Since now;
    TypeErasedShape shape(Square(3));
    shape = TypeErasedShape(Rectangle(4));
    std::vector<TypeErasedShape> all;
    for (int i = 0; i < 9; ++i) all.push_back(TypeErasedShape(Square(i)));
    all.push_back(std::move(shape));
    std::reverse(all.begin(), all.end());
    same(now.copied(), 0, "temporary shapes are moved in and along, and never copied");
}

void memory() {
    judge_contract::loses_no_memory(
        [] {
            Picture large{"picture", {}};
            TypeErasedShape one(large), two{Dot{}};
            TypeErasedShape three(one);
            two = one;
            one = std::move(three);
            three = TypeErasedShape(Dot{});
        },
        "all memory is given back");
}

struct Play {
    TypeErasedShape slots[3] = {TypeErasedShape(Square(1)), TypeErasedShape(Square(1)), TypeErasedShape(Square(1))};
    bool full[3] = {true, true, true};

    void apply(const judge_contract::Op& op, judge_contract::Seen& seen) {
        const int i = op[0], j = op[1];
        TypeErasedShape& here = slots[i];
        switch (op.code()) {
            case 0:
                seen << "square";
                here = TypeErasedShape(Square(op[1]));
                full[i] = true;
                break;
            case 1:
                seen << "rectangle";
                here = TypeErasedShape(Rectangle(op[1]));
                full[i] = true;
                break;
            case 2:
                seen << "copy";
                if (!full[j]) break;
                here = slots[j];
                full[i] = true;
                break;
            case 3:
                seen << "move";
                if (i == j || !full[j]) break;
                here = std::move(slots[j]);
                full[i] = true;
                full[j] = false;
                break;
            case 4:
                seen << "scale";
                if (full[i]) here.scale(op[1]);
                break;
            case 5:
                seen << "swap";
                if (i != j && full[i] && full[j]) std::swap(here, slots[j]);
                break;
            case 6:
                seen << "copy and scale";
                if (full[i]) {
                    TypeErasedShape other(here);
                    other.scale(2);
                    seen << static_cast<int>(other.area());
                }
                break;
            default:
                seen << "unknown";
        }
    }
    void state(judge_contract::Seen& seen) {
        for (int i = 0; i < 3; ++i) seen << (full[i] ? shown(slots[i]) : "-") + (i < 2 ? "," : "");
    }
};

}  // namespace
}  // namespace contract_driver

struct Contract {
    std::vector<std::string> run(const std::string& check, std::vector<std::vector<int>>& ops) {
        using namespace contract_driver;
        return judge_contract::run<Play>(check, ops,
                                         {
                                             {"works/kinds", kinds},
                                             {"works/forwards", forwards},
                                             {"works/by-name", by_name},
                                             {"works/in-containers", in_containers},
                                             {"works/aligned", aligned},
                                             {"copying/copy", contract_driver::copy},
                                             {"copying/copy-of-changing", copy_of_changing},
                                             {"copying/copy-assign", copy_assign},
                                             {"copying/move", contract_driver::move},
                                             {"copying/assign-shape", assign_shape},
                                             {"copying/self-assignment", self_assignment},
                                             {"copying/swap", contract_driver::swap},
                                             {"exceptions/construct", construct_throws},
                                             {"exceptions/assign", assign_throws},
                                             {"cost/no-copies", no_copies},
                                             {"cost/memory", memory},
                                         });
    }
};
