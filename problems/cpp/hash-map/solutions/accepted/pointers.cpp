// A table of pointers to elements: null is a place that was never used, one address stands for an erased element.
#include <functional>
#include <utility>
#include <vector>
using namespace std;

template <class K, class V, class H = hash<K>, class E = equal_to<K>>
class HashMap {
public:
    using value_type = pair<const K, V>;

private:
    vector<value_type*> table;
    size_t count_ = 0;
    size_t filled = 0;  // with elements or marks of erased ones

    static value_type* erased() {
        static int mark;
        return reinterpret_cast<value_type*>(&mark);
    }
    static bool alive(value_type* p) { return p != nullptr && p != erased(); }

    size_t index_of(const K& k) const {
        if (table.empty()) return 0;
        size_t n = table.size();
        size_t i = H()(k) % n;
        while (table[i] != nullptr) {
            if (alive(table[i]) && E()(table[i]->first, k)) return i;
            i = (i + 1) % n;
        }
        return n;
    }
    void grow() {
        vector<value_type*> bigger(max<size_t>(11, count_ * 3 + 1), nullptr);
        for (value_type* p : table) {
            if (!alive(p)) continue;
            size_t i = H()(p->first) % bigger.size();
            while (bigger[i]) i = (i + 1) % bigger.size();
            bigger[i] = p;
        }
        table.swap(bigger);
        filled = count_;
    }
    size_t place(value_type* made) {
        unique_ptr<value_type> guard(made);
        if ((filled + 1) * 2 > table.size()) grow();
        size_t i = H()(made->first) % table.size();
        while (alive(table[i])) i = (i + 1) % table.size();
        if (table[i] == nullptr) filled++;
        table[i] = guard.release();
        count_++;
        return i;
    }

    template <class Value>
    struct Iter {
        value_type* const* at;
        value_type* const* last;
        void settle() {
            while (at != last && !alive(*at)) ++at;
        }
        Value& operator*() const { return **at; }
        Value* operator->() const { return *at; }
        Iter& operator++() {
            ++at;
            settle();
            return *this;
        }
        bool operator==(const Iter& o) const { return at == o.at; }
        bool operator!=(const Iter& o) const { return at != o.at; }
    };
    template <class Value>
    Iter<Value> make(size_t i) const {
        Iter<Value> it{table.data() + i, table.data() + table.size()};
        it.settle();
        return it;
    }

public:
    using iterator = Iter<value_type>;
    using const_iterator = Iter<const value_type>;

    HashMap() {}
    HashMap(const HashMap& o) : HashMap() {
        for (const value_type& v : o) insert(v);
    }
    HashMap(HashMap&& o) noexcept : HashMap() { swap(o); }
    HashMap& operator=(const HashMap& o) {
        HashMap copy(o);
        swap(copy);
        return *this;
    }
    HashMap& operator=(HashMap&& o) noexcept {
        HashMap taken(std::move(o));
        swap(taken);
        return *this;
    }
    ~HashMap() { clear(); }

    pair<iterator, bool> insert(const value_type& v) {
        size_t i = index_of(v.first);
        if (i < table.size()) return {make<value_type>(i), false};
        return {make<value_type>(place(new value_type(v))), true};
    }
    template <class M>
    pair<iterator, bool> insert_or_assign(const K& k, M&& m) {
        size_t i = index_of(k);
        if (i < table.size()) {
            table[i]->second = std::forward<M>(m);
            return {make<value_type>(i), false};
        }
        return {make<value_type>(place(new value_type(k, std::forward<M>(m)))), true};
    }
    V& operator[](const K& k) {
        size_t i = index_of(k);
        if (i >= table.size()) i = place(new value_type(k, V()));
        return table[i]->second;
    }
    V& at(const K& k) {
        size_t i = index_of(k);
        if (i >= table.size()) throw out_of_range("at");
        return table[i]->second;
    }
    const V& at(const K& k) const {
        size_t i = index_of(k);
        if (i >= table.size()) throw out_of_range("at");
        return table[i]->second;
    }
    iterator find(const K& k) { return make<value_type>(index_of(k)); }
    const_iterator find(const K& k) const { return make<const value_type>(index_of(k)); }
    bool contains(const K& k) const { return index_of(k) < table.size(); }
    size_t count(const K& k) const { return contains(k) ? 1 : 0; }
    size_t erase(const K& k) {
        size_t i = index_of(k);
        if (i >= table.size()) return 0;
        delete table[i];
        table[i] = erased();
        count_--;
        return 1;
    }
    void clear() noexcept {
        for (value_type*& p : table) {
            if (alive(p)) delete p;
            p = nullptr;
        }
        count_ = filled = 0;
    }
    void swap(HashMap& o) noexcept {
        table.swap(o.table);
        std::swap(count_, o.count_);
        std::swap(filled, o.filled);
    }
    iterator begin() { return make<value_type>(0); }
    iterator end() { return make<value_type>(table.size()); }
    const_iterator begin() const { return make<const value_type>(0); }
    const_iterator end() const { return make<const value_type>(table.size()); }
    size_t size() const { return count_; }
    bool empty() const { return count_ == 0; }
};
