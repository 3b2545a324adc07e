// Gives equal subtrees equal numbers, from below: a table from (value, number of the left, number of the right).
class Solution {
    map<tuple<int, int, int>, int> numbers;

    int number(TreeNode* node, int wanted, bool& found) {
        if (!node) return 0;
        tuple<int, int, int> key{node->val, number(node->left, wanted, found), number(node->right, wanted, found)};
        int mine = numbers.try_emplace(key, numbers.size() + 1).first->second;
        if (mine == wanted) found = true;
        return mine;
    }

public:
    bool isSubtree(TreeNode* root, TreeNode* subRoot) {
        bool found = false;
        int wanted = number(subRoot, -1, found);
        number(root, wanted, found);
        return found;
    }
};
