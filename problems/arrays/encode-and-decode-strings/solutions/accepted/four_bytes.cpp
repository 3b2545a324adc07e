// Four bytes for each length, whatever characters they make.
class Codec {
public:
    string encode(vector<string>& strs) {
        string out;
        for (auto& s : strs) {
            uint32_t n = s.size();
            out.append(reinterpret_cast<char*>(&n), 4);
            out += s;
        }
        return out;
    }

    vector<string> decode(string s) {
        vector<string> out;
        const char* at = s.data();
        const char* end = at + s.size();
        while (at != end) {
            uint32_t n;
            memcpy(&n, at, 4);
            out.emplace_back(at + 4, n);
            at += 4 + n;
        }
        return out;
    }
};
