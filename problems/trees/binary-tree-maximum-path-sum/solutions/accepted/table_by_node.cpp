// Lists the nodes level by level and works backwards, with the reports in a table by node.
class Solution {
public:
    int maxPathSum(TreeNode* root) {
        vector<TreeNode*> nodes{root};
        for (size_t i = 0; i < nodes.size(); i++) {
            TreeNode* node = nodes[i];
            if (node->left) nodes.push_back(node->left);
            if (node->right) nodes.push_back(node->right);
        }
        map<TreeNode*, int> down;
        int answer = root->val;
        for (auto it = nodes.rbegin(); it != nodes.rend(); ++it) {
            int left = max(0, down[(*it)->left]), right = max(0, down[(*it)->right]);
            down[*it] = (*it)->val + max(left, right);
            answer = max(answer, (*it)->val + left + right);
        }
        return answer;
    }
};
