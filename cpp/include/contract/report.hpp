// What one run of a check finds: facts that do not hold, each a plain sentence, and the lives of the test elements.
//
// A check says what it looked at with `holds(fact, sentence)` and `same(got, wanted, sentence)`. What holds is not
// written down, so that a check without a complaint answers with the one line "holds". The ledger of living elements is
// kept here as well: what is destroyed twice, never, or was moved about by its bytes is a complaint of every check.
#pragma once

#include <array>
#include <cstddef>
#include <functional>
#include <memory>
#include <sstream>
#include <string>
#include <string_view>
#include <type_traits>
#include <unordered_set>
#include <utility>
#include <vector>

namespace judge_contract {

// A value as it stands in a line: true and false for bool, "-" for an empty optional, elements with spaces between.
template <class T>
std::string text(const T& value) {
    if constexpr (std::is_same_v<T, bool>) {
        return value ? "true" : "false";
    } else if constexpr (std::is_convertible_v<const T&, std::string_view>) {
        return std::string(std::string_view(value));
    } else if constexpr (std::is_integral_v<T>) {
        return std::to_string(value);
    } else if constexpr (requires { value.value; }) {  // a test element
        return text(value.value);
    } else if constexpr (requires { value.begin(), value.end(); }) {
        std::string all;
        for (const auto& each : value) all += (all.empty() ? "" : " ") + text(each);
        return "[" + all + "]";
    } else {
        std::ostringstream out;
        out << value;
        return out.str();
    }
}

// How often test elements came to be, were changed and went.
struct Counts {
    long long made = 0;      // from a value or by default
    long long copied = 0;    // constructions and assignments
    long long moved = 0;     // constructions and assignments
    long long compared = 0;  // and hashed
    long long destroyed = 0;
};

class Report {
public:
    static constexpr int most = 8;  // complaints that are written down

    // A complaint: what ought to be, in a sentence.
    [[gnu::noinline]] void broken(std::string sentence) {
        if (++complaints_ <= most) lines.push_back("does not hold: " + std::move(sentence));
    }
    bool sound() const { return complaints_ == 0; }

    [[gnu::noinline]] void born(const void* element) {
        if (!living_.insert(element).second) broken("no element is constructed where another one still lives");
    }
    // Whether there was one. Its memory is not looked at.
    [[gnu::noinline]] bool died(const void* element) {
        if (living_.erase(element) != 0) return true;
        broken("nothing is destroyed that does not live: twice, never constructed, or moved by its bytes");
        return false;
    }
    [[gnu::noinline]] bool lives(const void* element) const { return living_.contains(element); }
    long long alive() const { return static_cast<long long>(living_.size()); }

    std::vector<std::string> lines;
    Counts counts;
    std::vector<void*> blocks;  // of elements made by `new`: given back when the run ends, never before
    long long allocated = 0;    // blocks of such elements, and of the counting allocator
    long long released = 0;
    long long until_throw = -1;  // points at which something may throw that still pass; below 0 nothing throws
    bool thrown = false;         // since the fuse was lit

private:
    std::unordered_set<const void*> living_;
    int complaints_ = 0;
};

inline constinit thread_local Report* report = nullptr;

// What an element or the allocator throws at the planned point.
struct Planned {
    const char* what() const { return "planned"; }
};

// A point at which an element may throw: passes, or throws Planned.
[[gnu::noinline]] inline void may_throw() {
    if (!report || report->until_throw < 0) return;
    if (report->until_throw-- > 0) return;
    report->thrown = true;
    throw Planned{};
}

// Lets the point number `points` from here (0: the next one) throw, for as long as it lives.
class Fuse {
public:
    explicit Fuse(long long points) {
        report->until_throw = points;
        report->thrown = false;
    }
    Fuse(const Fuse&) = delete;
    Fuse& operator=(const Fuse&) = delete;
    ~Fuse() { report->until_throw = -1; }
};

// A fact, in a sentence that says what ought to be.
inline bool holds(bool fact, const char* sentence) {
    if (!fact) report->broken(sentence);
    return fact;
}

// Two values that have to be equal.
template <class Got, class Wanted>
bool same(const Got& got, const Wanted& wanted, const char* sentence) {
    if (got == wanted) return true;
    report->broken(std::string(sentence) + " (is " + text(got) + ", should be " + text(wanted) + ")");
    return false;
}

// The call throws an exception of this type and no other.
template <class Exception, class Call>
bool throws(Call call, const char* sentence) {
    try {
        call();
    } catch (const Exception&) {
        return true;
    } catch (...) {
        report->broken(std::string(sentence) + " (another exception came)");
        return false;
    }
    report->broken(std::string(sentence) + " (none came)");
    return false;
}

// What happened to the elements since this was made.
class Since {
public:
    Since() : before_(report->counts), allocated_(report->allocated) {}
    long long made() const { return report->counts.made - before_.made; }
    long long copied() const { return report->counts.copied - before_.copied; }
    long long moved() const { return report->counts.moved - before_.moved; }
    long long compared() const { return report->counts.compared - before_.compared; }
    long long destroyed() const { return report->counts.destroyed - before_.destroyed; }
    long long allocated() const { return report->allocated - allocated_; }

private:
    Counts before_;
    long long allocated_;
};

// Whether an address lies within the object: a small buffer, no allocation.
template <class T>
bool inside(const T& object, const void* address) {
    const auto* begin = reinterpret_cast<const char*>(std::addressof(object));
    const auto* at = static_cast<const char*>(address);
    return !std::less<const char*>()(at, begin) && std::less<const char*>()(at, begin + sizeof(T));
}

// An exception at every possible point. `make` returns a subject, `act` does to it what may throw; first point 0
// throws, then point 1, and so on until `act` comes through. After each exception `check(subject)` looks at what is
// left; the subject is destroyed afterwards. Complains where nothing ever could throw, or an exception was swallowed.
template <class Make, class Act, class Check>
void throw_everywhere(Make make, Act act, Check check) {
    for (long long point = 0; point < 10'000; ++point) {
        auto subject = make();
        bool came = false;
        bool thrown = false;
        {
            Fuse fuse(point);
            try {
                act(subject);
            } catch (const Planned&) {
                came = true;
            }
            thrown = report->thrown;
        }
        if (thrown && !came) report->broken("an exception of an element reaches the caller");
        if (!thrown) {
            if (point == 0) report->broken("an operation that copies elements lets them be copied");
            return;
        }
        check(subject);
        if (!report->sound()) return;
    }
}

}  // namespace judge_contract
