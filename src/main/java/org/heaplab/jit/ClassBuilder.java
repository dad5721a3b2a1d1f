package org.heaplab.jit;

import static org.objectweb.asm.Opcodes.*;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;

/**
 * A class in the making: one method that runs frames, and the objects that it names, in static
 * final fields, so that the JVM's compiler knows them as constants.
 */
final class ClassBuilder {

  static final String PACKAGE = "org/heaplab/machine/";
  static final String NAME = PACKAGE + "Compiled";
  private static final String SUPER = PACKAGE + "CompiledCode";

  /** In the order of the fields {@code object0}, {@code object1} …; the class's data. */
  private final List<Object> objects = new ArrayList<>();

  private final List<String> types = new ArrayList<>();
  private final ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);

  ClassBuilder() {
    writer.visit(V17, ACC_FINAL | ACC_SUPER, NAME, null, SUPER, null);
    MethodVisitor init = writer.visitMethod(ACC_PRIVATE, "<init>", "()V", null, null);
    init.visitCode();
    init.visitVarInsn(ALOAD, 0);
    init.visitMethodInsn(INVOKESPECIAL, SUPER, "<init>", "()V", false);
    end(init);
  }

  MethodVisitor run(String descriptor) {
    return writer.visitMethod(ACC_PROTECTED | ACC_FINAL, "run", descriptor, null, null);
  }

  /**
   * Keeps an object.
   *
   * @param type internal name of the field's type
   * @return the field's name
   */
  String keep(Object object, String type) {
    for (int i = 0; i < objects.size(); i++) {
      if (objects.get(i) == object && types.get(i).equals(type)) {
        return "object" + i;
      }
    }
    objects.add(object);
    types.add(type);
    return "object" + (objects.size() - 1);
  }

  Object[] objects() {
    return objects.toArray();
  }

  byte[] finish() {
    MethodVisitor init = writer.visitMethod(ACC_STATIC, "<clinit>", "()V", null, null);
    init.visitCode();
    init.visitMethodInsn(
        INVOKESTATIC,
        "java/lang/invoke/MethodHandles",
        "lookup",
        "()Ljava/lang/invoke/MethodHandles$Lookup;",
        false);
    init.visitMethodInsn(
        INVOKESTATIC,
        SUPER,
        "objects",
        "(Ljava/lang/invoke/MethodHandles$Lookup;)[Ljava/lang/Object;",
        false);
    init.visitVarInsn(ASTORE, 0);
    for (int i = 0; i < objects.size(); i++) {
      String descriptor = "L" + types.get(i) + ";";
      writer.visitField(ACC_STATIC | ACC_FINAL, "object" + i, descriptor, null, null).visitEnd();
      init.visitVarInsn(ALOAD, 0);
      init.visitLdcInsn(i);
      init.visitInsn(AALOAD);
      init.visitTypeInsn(CHECKCAST, types.get(i));
      init.visitFieldInsn(PUTSTATIC, NAME, "object" + i, descriptor);
    }
    end(init);
    writer.visitEnd();
    return writer.toByteArray();
  }

  private static void end(MethodVisitor method) {
    method.visitInsn(RETURN);
    method.visitMaxs(0, 0);
    method.visitEnd();
  }
}
