/** The page's script: made of modules, of TeaVM's own script and of the controls of the lesson. */
package runtime.build.script;
