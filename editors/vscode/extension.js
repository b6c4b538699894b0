/**
 * Owns: starting `bulkhead lsp` for the policies that Visual Studio Code has open, and ending it.
 * Everything else is the server's. Must not need a build.
 */
'use strict';

const { workspace } = require('vscode');
const { LanguageClient, TransportKind } = require('vscode-languageclient/node');

let client;

exports.activate = function activate() {
  const command = workspace.getConfiguration('bulkhead').get('command', 'bulkhead');
  const server = { command, args: ['lsp'], transport: TransportKind.stdio };
  const documentSelector = [
    { language: 'bulkhead-policy', scheme: 'file' },
    { language: 'bulkhead-policy', scheme: 'untitled' },
  ];
  client = new LanguageClient('bulkhead', 'Bulkhead policies', server, { documentSelector });
  return client.start();
};

exports.deactivate = function deactivate() {
  return client && client.stop();
};
