-- Opens a letter in Neovim with amends as its language server, and tells what its writer sees: findings, a page, quick fixes and what they leave.
local program, letter = vim.env.AMENDS_PROGRAM, vim.env.AMENDS_LETTER
local patience = 60000

local function tell(...)
  io.stdout:write(string.format(...), "\n")
end

local function fail(what)
  tell("not seen: %s", what)
  vim.cmd("cquit 1")
end

local function wait_for(what, seen)
  if not vim.wait(patience, seen, 20) then
    fail(what)
  end
end

local exit_code
vim.cmd("edit " .. vim.fn.fnameescape(letter))
local buffer = vim.api.nvim_get_current_buf()
local client = vim.lsp.start_client({
  name = "amends",
  cmd = { program, "lsp" },
  root_dir = vim.fn.fnamemodify(letter, ":h"),
  init_options = { uiLang = vim.env.AMENDS_LANGUAGE },
  on_exit = function(code) exit_code = code end,
})
vim.lsp.buf_attach_client(buffer, client)

local function findings()
  return vim.diagnostic.get(buffer)
end

-- The first finding whose code begins so.
local function finding(code)
  for _, found in ipairs(findings()) do
    if found.code:find(code, 1, true) == 1 then
      return found
    end
  end
  return nil
end

local function ask(method, params)
  local answers = vim.lsp.buf_request_sync(buffer, method, params, patience)
  local answer = answers and answers[client]
  if not answer or answer.err then
    fail(method)
  end
  return answer.result
end

wait_for("findings", function() return #findings() > 0 end)
local soon = finding("vagueness/soon")
if not soon then
  fail("vagueness/soon")
end
tell("%s at %d:%d-%d", soon.code, soon.lnum, soon.col, soon.end_col)
tell("missing at %d:%d", finding("missing/").lnum, finding("missing/").col)
vim.api.nvim_win_set_cursor(0, { soon.lnum + 1, soon.col })
local place = vim.lsp.util.make_position_params(0, "utf-16")
tell("hover: %s", ask("textDocument/hover", place).contents.value:match("# [^\n]*"))

local params = vim.lsp.util.make_range_params(0, "utf-16")
params.context = { diagnostics = {} }
local fixes = ask("textDocument/codeAction", params)
for _, fix in ipairs(fixes) do
  tell("fix: %s", fix.title)
end
vim.lsp.util.apply_workspace_edit(fixes[1].edit, "utf-16")
wait_for("the mended letter without vagueness/soon", function() return not finding("vagueness/soon") end)
tell("after it: %s", (finding("placeholder") or {}).code)

-- Typed behind a character of two UTF-16 units: the server has to follow in the units of the editor.
local last = vim.api.nvim_buf_line_count(buffer)
vim.api.nvim_buf_set_lines(buffer, last, last, false, { "𠀀 we will write." })
local column = #"𠀀 we will write"
vim.api.nvim_buf_set_text(buffer, last, column, last, column, { " soon" })
wait_for("vagueness/soon in what was typed", function() return finding("vagueness/soon") end)
for _, line in ipairs(vim.api.nvim_buf_get_lines(buffer, 0, -1, false)) do
  tell("| %s", line)
end

vim.lsp.stop_client(client)
wait_for("the end of the server", function() return exit_code ~= nil end)
tell("exit status %d", exit_code)
vim.cmd("qall!")
