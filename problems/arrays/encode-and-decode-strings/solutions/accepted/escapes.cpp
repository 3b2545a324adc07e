// Escapes the escape and the mark that ends each string.
class Codec {
public:
    string encode(vector<string>& strs) {
        string out;
        for (const auto& s : strs) {
            for (char c : s) {
                if (c == '\\' || c == ',') out += '\\';
                out += c;
            }
            out += ',';
        }
        return out;
    }

    vector<string> decode(string s) {
        vector<string> out;
        string current;
        for (size_t i = 0; i < s.size(); ++i) {
            if (s[i] == '\\') {
                current += s[++i];
            } else if (s[i] == ',') {
                out.push_back(current);
                current.clear();
            } else {
                current += s[i];
            }
        }
        return out;
    }
};
