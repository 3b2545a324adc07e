// A table by hash, also back.
class Codec {
    unordered_map<string, string> known;

public:
    string encode(string longUrl) {
        string key = to_string(hash<string>()(longUrl));
        known[key] = longUrl;
        return key;
    }
    string decode(string shortUrl) { return known[shortUrl]; }
};
