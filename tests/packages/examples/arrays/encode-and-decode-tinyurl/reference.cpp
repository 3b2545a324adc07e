class Codec {
    vector<string> known;

public:
    string encode(string longUrl) {
        known.push_back(longUrl);
        return "http://tinyurl.com/" + to_string(known.size() - 1);
    }
    string decode(string shortUrl) { return known[stoi(shortUrl.substr(19))]; }
};
