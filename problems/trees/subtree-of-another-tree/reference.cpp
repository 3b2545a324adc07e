// A tree written node before children with a mark for each missing child is a list in which its subtrees are the pieces
// that begin with a value. One list is searched in the other with the failure function of Knuth, Morris and Pratt.
class Solution {
    static constexpr int missing = INT_MIN;

    static vector<int> written(const TreeNode* root) {
        vector<int> list;
        vector<const TreeNode*> open{root};
        while (!open.empty()) {
            const TreeNode* node = open.back();
            open.pop_back();
            list.push_back(node ? node->val : missing);
            if (node) {
                open.push_back(node->right);
                open.push_back(node->left);
            }
        }
        return list;
    }

public:
    bool isSubtree(TreeNode* root, TreeNode* subRoot) {
        vector<int> text = written(root), word = written(subRoot);
        vector<int> border(word.size(), 0);  // of each prefix, the longest proper one that is a suffix too
        for (size_t i = 1, k = 0; i < word.size(); i++) {
            while (k > 0 && word[i] != word[k]) k = border[k - 1];
            if (word[i] == word[k]) k++;
            border[i] = k;
        }
        size_t k = 0;
        for (int entry : text) {
            while (k > 0 && entry != word[k]) k = border[k - 1];
            if (entry == word[k]) k++;
            if (k == word.size()) return true;
        }
        return false;
    }
};
