// A list without sentinels: taking out the first or last node follows a null pointer.
class LRUCache {
    struct Entry {
        int key, value;
        Entry* prev = nullptr;
        Entry* next = nullptr;
    };
    size_t capacity;
    Entry* head = nullptr;
    Entry* tail = nullptr;
    unordered_map<int, Entry*> place;

    void unlink(Entry* e) {
        e->prev->next = e->next;
        e->next->prev = e->prev;
    }

    void link(Entry* e) {
        e->prev = nullptr;
        e->next = head;
        if (head) head->prev = e;
        head = e;
        if (!tail) tail = e;
    }

public:
    LRUCache(int capacity) : capacity(capacity) {}

    int get(int key) {
        if (!place.count(key)) return -1;
        unlink(place[key]);
        link(place[key]);
        return place[key]->value;
    }

    void put(int key, int value) {
        if (place.count(key)) {
            unlink(place[key]);
        } else if (place.size() == capacity) {
            Entry* last = tail;
            unlink(last);
            place.erase(last->key);
        }
        Entry* e = new Entry{key, value};
        place[key] = e;
        link(e);
    }
};
