// Four raw bytes a value and one flag byte: the text is full of zero bytes and has no separator.
#include <cstring>
#include <string>
using namespace std;

static const auto io = [] { ios::sync_with_stdio(false); return 0; }();

class Codec {
    void put(TreeNode* root, string& s) {
        s.push_back(root ? 1 : 0);
        if (!root) return;
        s.append(reinterpret_cast<const char*>(&root->val), sizeof(int));
        put(root->left, s);
        put(root->right, s);
    }
    TreeNode* take(const char*& p) {
        if (*p++ == 0) return nullptr;
        int val;
        memcpy(&val, p, sizeof(int));
        p += sizeof(int);
        TreeNode* l = take(p);
        TreeNode* r = take(p);
        return new TreeNode(val, l, r);
    }

public:
    string serialize(TreeNode* root) {
        string s;
        put(root, s);
        return s;
    }
    TreeNode* deserialize(string data) {
        const char* p = data.data();
        return take(p);
    }
};
