// Textbook: nodes with two pointers in a ring around a sentinel, and a table of pointers to nodes.
#include <unordered_map>
using namespace std;

template <class K, class V, class H = hash<K>>
class LruCacheTemplate {
    struct Link {
        Link* prev = this;
        Link* next = this;
    };
    struct Node : Link {
        K key;
        V value;
        template <class Value>
        Node(const K& k, Value&& v) : key(k), value(std::forward<Value>(v)) {}
    };
    size_t cap;
    Link ring;  // next: the most recent, prev: the least recent
    unordered_map<K, Node*, H> nodes;

    static void unlink(Link* n) {
        n->prev->next = n->next;
        n->next->prev = n->prev;
    }
    void push_front(Link* n) {
        n->next = ring.next;
        n->prev = &ring;
        ring.next->prev = n;
        ring.next = n;
    }
    Node* lookup(const K& k) const {
        auto it = nodes.find(k);
        return it == nodes.end() ? nullptr : it->second;
    }
    void remove(Node* n) {
        nodes.erase(n->key);
        unlink(n);
        delete n;
    }
    // The ring of another one, whose sentinel is elsewhere.
    void adopt(LruCacheTemplate& o) {
        if (o.ring.next != &o.ring) {
            ring.next = o.ring.next;
            ring.prev = o.ring.prev;
            ring.next->prev = ring.prev->next = &ring;
            o.ring.next = o.ring.prev = &o.ring;
        }
        nodes.swap(o.nodes);
    }

    template <class Value>
    bool store(const K& k, Value&& v) {
        if (Node* n = lookup(k)) {
            n->value = std::forward<Value>(v);
            unlink(n);
            push_front(n);
            return false;
        }
        Node* n = new Node(k, std::forward<Value>(v));
        try {
            nodes[n->key] = n;
        } catch (...) {
            delete n;
            throw;
        }
        push_front(n);
        if (nodes.size() > cap) remove(static_cast<Node*>(ring.prev));
        return true;
    }

public:
    explicit LruCacheTemplate(size_t capacity) : cap(capacity) {
        if (capacity == 0) throw invalid_argument("capacity");
    }
    LruCacheTemplate(const LruCacheTemplate& o) : LruCacheTemplate(o.cap) {
        for (Link* l = o.ring.prev; l != &o.ring; l = l->prev) {
            Node* n = static_cast<Node*>(l);
            put(n->key, n->value);
        }
    }
    LruCacheTemplate(LruCacheTemplate&& o) noexcept : cap(o.cap) { adopt(o); }
    LruCacheTemplate& operator=(const LruCacheTemplate& o) {
        if (this != &o) {
            LruCacheTemplate copy(o);
            swap(copy);
        }
        return *this;
    }
    LruCacheTemplate& operator=(LruCacheTemplate&& o) noexcept {
        if (this != &o) {
            clear();
            cap = o.cap;
            adopt(o);
        }
        return *this;
    }
    ~LruCacheTemplate() { clear(); }

    bool put(const K& k, const V& v) { return store(k, v); }
    bool put(const K& k, V&& v) { return store(k, std::move(v)); }
    V* get(const K& k) {
        Node* n = lookup(k);
        if (n == nullptr) return nullptr;
        unlink(n);
        push_front(n);
        return &n->value;
    }
    const V* peek(const K& k) const {
        Node* n = lookup(k);
        return n ? &n->value : nullptr;
    }
    bool contains(const K& k) const { return lookup(k) != nullptr; }
    bool erase(const K& k) {
        Node* n = lookup(k);
        if (n == nullptr) return false;
        remove(n);
        return true;
    }
    void clear() noexcept {
        while (ring.next != &ring) {
            Node* n = static_cast<Node*>(ring.next);
            unlink(n);
            delete n;
        }
        nodes.clear();
    }
    void swap(LruCacheTemplate& o) noexcept {
        LruCacheTemplate t(std::move(o));
        o = std::move(*this);
        *this = std::move(t);
    }
    size_t size() const { return nodes.size(); }
    size_t capacity() const { return cap; }
    bool empty() const { return nodes.empty(); }
};
