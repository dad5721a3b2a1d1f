package org.heaplab.jit;

import static org.objectweb.asm.Opcodes.*;

import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;

/**
 * Writes what an instruction is made of.
 *
 * <pre>
 *   local 0  this
 *         1  machine
 *         2  frame
 *         3  frame.stack    the JVM's own stack is empty between instructions
 *         4  frame.base
 * </pre>
 */
final class Emitter {

  static final String OBJECT = "Lorg/heaplab/heap/HeapObject;";
  static final String STACK = "[" + OBJECT;
  static final String MACHINE = "L" + ClassBuilder.PACKAGE + "Machine;";
  static final String FRAME = "L" + ClassBuilder.PACKAGE + "Frame;";
  private static final String FRAME_CLASS = ClassBuilder.PACKAGE + "Frame";
  private static final int MACHINE_LOCAL = 1;
  private static final int FRAME_LOCAL = 2;
  private static final int STACK_LOCAL = 3;
  private static final int BASE_LOCAL = 4;

  private static final Object[] LOCALS = {
    ClassBuilder.NAME, ClassBuilder.PACKAGE + "Machine", FRAME_CLASS, STACK, INTEGER
  };

  final ClassBuilder owner;
  final MethodVisitor out;
  private final int variables;

  /**
   * @param variables slots below the value stack
   */
  Emitter(ClassBuilder owner, int variables) {
    this.owner = owner;
    this.variables = variables;
    this.out = owner.run("(" + MACHINE + FRAME + ")" + OBJECT);
    out.visitCode();
  }

  /** Fetches what the locals hold, and goes where the frame stands. */
  void enter(int[] pcs, Label[] places) {
    get("stack", STACK);
    out.visitVarInsn(ASTORE, STACK_LOCAL);
    get("base", "I");
    out.visitVarInsn(ISTORE, BASE_LOCAL);
    get("pc", "I");
    Label elsewhere = new Label();
    out.visitLookupSwitchInsn(elsewhere, pcs, places);
    here(elsewhere);
    frame();
    call("CompiledOps.interpret", "(" + FRAME + ")" + OBJECT);
    out.visitInsn(ARETURN);
  }

  void end() {
    out.visitMaxs(0, 0);
    out.visitEnd();
  }

  private void get(String field, String type) {
    frame();
    out.visitFieldInsn(GETFIELD, FRAME_CLASS, field, type);
  }

  void here(Label label) {
    out.visitLabel(label);
    out.visitFrame(F_NEW, LOCALS.length, LOCALS, 0, new Object[0]);
  }

  /** Makes the frame's {@code pc} and {@code sp} true. */
  void place(int pc, int depth) {
    frame();
    number(pc);
    out.visitFieldInsn(PUTFIELD, FRAME_CLASS, "pc", "I");
    frame();
    slot(depth);
    out.visitFieldInsn(PUTFIELD, FRAME_CLASS, "sp", "I");
  }

  // ---- arguments ----

  void machine() {
    out.visitVarInsn(ALOAD, MACHINE_LOCAL);
  }

  void frame() {
    out.visitVarInsn(ALOAD, FRAME_LOCAL);
  }

  void stack() {
    out.visitVarInsn(ALOAD, STACK_LOCAL);
  }

  void machineFrameStack() {
    machine();
    frame();
    stack();
  }

  /** Index of a value, counted from the stack's bottom. */
  void slot(int depth) {
    variable(variables + depth);
  }

  /** Index of a variable. */
  void variable(int i) {
    out.visitVarInsn(ILOAD, BASE_LOCAL);
    if (i != 0) {
      number(i);
      out.visitInsn(IADD);
    }
  }

  void valueOf(int variable) {
    stack();
    variable(variable);
    out.visitInsn(AALOAD);
  }

  void number(int n) {
    if (n >= -1 && n <= 5) {
      out.visitInsn(ICONST_0 + n);
    } else if (n == (byte) n) {
      out.visitIntInsn(BIPUSH, n);
    } else if (n == (short) n) {
      out.visitIntInsn(SIPUSH, n);
    } else {
      out.visitLdcInsn(n);
    }
  }

  /** An object of the simulated heap, or any other. */
  void object(Object object, String type) {
    String field = owner.keep(object, type);
    out.visitFieldInsn(GETSTATIC, ClassBuilder.NAME, field, "L" + type + ";");
  }

  // ---- calls ----

  /** Calls a static method {@code CLASS.method} of the machine. */
  void call(String method, String descriptor) {
    int dot = method.indexOf('.');
    String type = ClassBuilder.PACKAGE + method.substring(0, dot);
    out.visitMethodInsn(INVOKESTATIC, type, method.substring(dot + 1), descriptor, false);
  }

  void callOps(String method, String descriptor) {
    call("CompiledOps." + method, descriptor);
  }
}
